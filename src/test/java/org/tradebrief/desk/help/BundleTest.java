package org.tradebrief.desk.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.tradebrief.desk.help.HealthSheet.Finding;

class BundleTest {
    private static final String SECRET = "k-3f9a";
    private static final String BRIEF = "美國對中貿易逆差收窄";
    private static final Map<String, String> SETTINGS = Map.of(
            "look", "DARK",
            "person.name", "王怡君",
            "screen.search.query", BRIEF,
            "recent.0", "/home/wang/team\tteam\t2026-02-08");
    private static final String LOG = """
        2026-02-08T06:32:00Z java.lang.IllegalStateException: %s
        \tat org.tradebrief.check.pipeline.Desk.check(Desk.java:80)
        \tat java.base/java.lang.Thread.run(Thread.java:1474)
        Caused by: org.tradebrief.library.Refusal: %s %s
        \t... 12 more
        WARNING: %s
        """.formatted(BRIEF, BRIEF, SECRET, BRIEF);

    private final Bundle bundle = new Bundle(
            List.of(new Finding("Java", true, "25"), new Finding("Qdrant", false, "QDR-DOWN " + SECRET)),
            List.of("FETCH-AUTH"),
            SETTINGS,
            LOG,
            text -> text.replace(SECRET, "•••"));

    @Test
    void itHoldsNoSecretNoTextOfABriefAndNobodysName() throws IOException {
        String all = String.join("\n", entries().values());
        for (String kept : List.of(SECRET, BRIEF, "王怡君", "/home/wang")) {
            assertFalse(all.contains(kept), all);
        }
    }

    @Test
    void itHoldsWhatIsNeededToFindTheFault() throws IOException {
        Map<String, String> entries = entries();
        assertEquals("ok  Java  25\n!!  Qdrant  QDR-DOWN •••\n\nFETCH-AUTH\n", entries.get("diagnostics.txt"));
        assertEquals("look=DARK\n", entries.get("settings.txt"));
        String log = entries.getOrDefault("log.txt", "");
        assertTrue(log.contains("java.lang.IllegalStateException\n"), log);
        assertTrue(log.contains("at org.tradebrief.check.pipeline.Desk.check(Desk.java:80)"), log);
        assertTrue(log.contains("... 12 more"), log);
    }

    private Map<String, String> entries() throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bundle.zip()), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
