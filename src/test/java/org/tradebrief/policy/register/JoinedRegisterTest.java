package org.tradebrief.policy.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.policy.reading.Extracts.extract;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Standings;
import org.tradebrief.policy.Status;
import org.tradebrief.policy.reading.Extracts;

/** What the register knows when the library holds documents too. */
class JoinedRegisterTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-02-08");
    private static final String OF_61 =
            "http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202510/1171.html";
    private static final String OF_NEW =
            "http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202601/1299.html";
    private final Extracts library = new Extracts();
    private final JoinedRegister register =
            new JoinedRegister(RegisterFixture.shipped(), new RegisterFixture.Entries(), library);

    @Test
    void aDocumentBecomesASourceOfTheMeasureAndOfTheEventsWhoseDayItNames() {
        library.add(
                "cn_export_control/a.md",
                extract("某题名", OF_61, "2025-10-09", "x", "2025-12-01 (for sections 1(1)); 2025-10-09 (section 1(3))"));
        Measure measure = measure("MOFCOM-2025-61", TODAY);
        assertTrue(paths(measure.sources()).contains("cn_export_control/a.md"));
        Event later = measure.events().stream()
                .filter(e -> e.on().equals(LocalDate.parse("2025-12-01")))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("register/events.csv", "cn_export_control/a.md"), paths(later.sources()));
        assertEquals(15, later.sources().getLast().line());
    }

    @Test
    void aDocumentIsHeardFromItsVintageOn() {
        library.add("cn_export_control/a.md", extract("某题名", OF_61, "2025-10-09", "x", ""));
        assertEquals(List.of(), register.dossiers(Extracts.FETCHED.minusDays(1)));
        assertEquals(1, register.dossiers(Extracts.FETCHED).size());
    }

    @Test
    void anActThatOnlyDocumentsKnowIsAMeasureOfLessConfidence() {
        library.add(
                "cn_export_control/a.md",
                extract("商务部公告2026年第5号 公布对某种稀土实施出口管制的决定", OF_NEW, "2026-01-20", "x", "2026-01-20"));
        Measure found = measure("MOFCOM-2026-5", TODAY);
        assertEquals(Confidence.MEDIUM, found.confidence());
        assertEquals(Status.IN_FORCE, Standings.of(found, TODAY).status());
        assertEquals("cn_export_control/a.md", found.sources().getFirst().path());
    }

    @Test
    void aDayOnWhichTheCopiesDisagreeIsUnconfirmed() {
        library.add("cn_export_control/a.md", extract("商务部公告2026年第5号 测试", OF_NEW, "2026-01-20", "x", "2026-01-20"));
        library.add("cn_export_control/b.md", extract("商务部公告2026年第5号 测试", OF_NEW, "2026-01-20", "x", "2026-02-01"));
        Measure found = measure("MOFCOM-2026-5", TODAY);
        assertTrue(found.events().stream()
                .filter(e -> e.kind() == EventKind.EFFECTIVE)
                .allMatch(e -> e.confidence() == Confidence.LOW));
        assertEquals(Status.ANNOUNCED, Standings.of(found, TODAY).status());
    }

    @Test
    void anAnswerIsKeptUntilADocumentComes() {
        assertSame(register.measures(TODAY), register.measures(TODAY));
        library.add("cn_export_control/a.md", extract("商务部公告2026年第5号 测试", OF_NEW, "2026-01-20", "x", "2026-01-20"));
        assertEquals("MOFCOM-2026-5", measure("MOFCOM-2026-5", TODAY).id());
    }

    private Measure measure(String id, LocalDate asOf) {
        return register.measures(asOf).stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> paths(List<SourceRow> rows) {
        return rows.stream().map(SourceRow::path).toList();
    }
}
