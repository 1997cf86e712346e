package org.tradebrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyCommandTest {
    private static final String PAGE = """
        # %s

        - **Source**: exportcontrol.mofcom.gov.cn
        - **URL**: http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202510/1171.html
        - **Date**: %s
        - **Category**: regulation_update
        - **Fetched**: 2026-01-28
        - **confidence**: 高

        ## Summary
        測試文字。

        ## Key Details
        - **Effective Date**: 2025-12-01
        """;

    @TempDir
    Path temp;

    @BeforeEach
    void aWorkspaceWithTwoCopiesOfOnePage() throws IOException {
        Path corpus = Files.createDirectories(temp.resolve("corpus/cn_export_control"));
        Files.writeString(corpus.resolve("a.md"), PAGE.formatted("商务部公告2025第61号 公布一項決定", "2025-10-09"));
        Files.writeString(corpus.resolve("b.md"), PAGE.formatted("中国出口管制信息网", "2025-10-13"));
        assertEquals(0, run("import", temp.resolve("corpus").toString()).exit());
    }

    @Test
    void everyWorkspaceKnowsTheMeasuresAndWhatTheyWereOnADay() {
        Map<String, JsonNode> february = byId(run("policy", "--as-of", "2026-02-08", "--json"));
        JsonNode rareEarths = february.get("MOFCOM-2025-61");
        for (String field : List.of(
                "id",
                "issuer",
                "year",
                "number",
                "title",
                "announcedOn",
                "effectiveOn",
                "status",
                "since",
                "until",
                "sources")) {
            assertTrue(rareEarths.has(field), field);
        }
        assertEquals("suspended", rareEarths.get("status").asText());
        assertEquals("2026-11-10", rareEarths.get("until").asText());
        assertEquals(
                "[\"2025-10-09\",\"2025-12-01\"]", rareEarths.get("effectiveOn").toString());
        assertTrue(rareEarths.get("sources").toString().contains("cn_export_control/a.md"));
        assertTrue(rareEarths.get("sources").toString().contains("register/events.csv"));
        assertEquals(
                "in-force",
                byId(run("policy", "--as-of", "2025-11-01", "--json"))
                        .get("MOFCOM-2025-62")
                        .get("status")
                        .asText());
    }

    @Test
    void unconfirmedMeasuresAreNoFacts() {
        assertFalse(byId(run("policy", "--as-of", "2026-12-31", "--json")).containsKey("MOFCOM-2026-34"));
        assertEquals(
                "LOW",
                byId(run("policy", "--as-of", "2026-12-31", "--unconfirmed", "--json"))
                        .get("MOFCOM-2026-34")
                        .get("confidence")
                        .asText());
    }

    @Test
    void copiesOfAPageAreListedWithWhatTheyDisagreeOn() {
        Run run = run("policy", "--as-of", "2026-02-08", "--pages", "--json");
        JsonNode page = run.json().get(0);
        assertEquals(3, run.exit());
        assertEquals(1, run.json().size());
        assertEquals(2, page.get("copies").asInt());
        assertEquals("商务部公告2025第61号 公布一項決定", page.get("title").asText());
        assertEquals(2, page.at("/conflicts/日期").size());
    }

    @Test
    void theRegisterIsSavedAsCsvAndAsJson() throws IOException {
        Path csv = temp.resolve("r.csv");
        Path json = temp.resolve("r.json");
        assertEquals(
                0,
                run("policy", "--as-of", "2026-02-08", "--out", csv.toString()).exit());
        assertEquals(
                0,
                run("policy", "--as-of", "2026-02-08", "--out", json.toString()).exit());
        assertTrue(Files.readString(csv).startsWith("\uFEFFid,issuer,"));
        assertTrue(Files.readString(json).contains("\"MOFCOM-GAC-2025-70\""));
        assertEquals(
                1,
                run(
                                "policy",
                                "--as-of",
                                "2026-02-08",
                                "--out",
                                temp.resolve("r.doc").toString())
                        .exit());
    }

    private Run run(String... args) {
        String[] all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 2, args.length);
        all[0] = "--workspace";
        all[1] = temp.resolve("w").toString();
        return Run.of(all);
    }

    private static Map<String, JsonNode> byId(Run run) {
        Map<String, JsonNode> found = new HashMap<>();
        run.json().forEach(n -> found.put(n.get("id").asText(), n));
        return found;
    }
}
