package org.tradebrief.policy.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.policy.reading.Extracts.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.Choice;
import org.tradebrief.policy.Dossier;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.ListedEntity;
import org.tradebrief.policy.ListedEntity.EntityList;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.RegisterEntry;
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
    private final RegisterFixture.Entries entries = new RegisterFixture.Entries();
    private final JoinedRegister register = new JoinedRegister(RegisterFixture.shipped(), entries, library);

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
    void theDayThatAPersonChoseIsBelievedAndTheOtherIsNot() {
        disagreeing();
        entries.choose(choice("c-1", "2026-02-01"));
        Measure found = measure("MOFCOM-2026-5", TODAY);
        List<Event> effective = found.events().stream()
                .filter(e -> e.kind() == EventKind.EFFECTIVE)
                .toList();
        assertEquals(
                List.of(LocalDate.parse("2026-02-01")),
                effective.stream().map(Event::on).toList());
        assertEquals(Confidence.MEDIUM, effective.getFirst().confidence());
        assertEquals(Status.IN_FORCE, Standings.of(found, TODAY).status());
        Dossier dossier = register.dossiers(TODAY).getFirst();
        assertEquals(Set.of(), dossier.undecided());
        assertEquals(2, dossier.conflicts().get(Dossier.Attribute.EFFECTIVE).size());
    }

    @Test
    void ofTwoChoicesTheLaterHoldsAndTakenBackThePointIsOpenAgain() {
        disagreeing();
        entries.choose(choice("c-1", "2026-02-01"));
        entries.choose(choice("c-2", "2026-01-20"));
        assertEquals(LocalDate.parse("2026-01-20"), effectiveDay());
        entries.withdraw("c-2", "林", "看錯", Instant.EPOCH);
        assertEquals(LocalDate.parse("2026-02-01"), effectiveDay());
        entries.withdraw("c-1", "林", "看錯", Instant.EPOCH);
        assertEquals(
                Set.of(Dossier.Attribute.EFFECTIVE),
                register.dossiers(TODAY).getFirst().undecided());
    }

    @Test
    void aChoiceThatNoCopySaysAnyMoreLeavesThePointOpen() {
        disagreeing();
        entries.choose(choice("c-1", "2026-03-01"));
        assertEquals(
                Set.of(Dossier.Attribute.EFFECTIVE),
                register.dossiers(TODAY).getFirst().undecided());
    }

    private void disagreeing() {
        library.add("cn_export_control/a.md", extract("商务部公告2026年第5号 测试", OF_NEW, "2026-01-20", "x", "2026-01-20"));
        library.add("cn_export_control/b.md", extract("商务部公告2026年第5号 测试", OF_NEW, "2026-01-20", "x", "2026-02-01"));
    }

    private static Choice choice(String id, String day) {
        return new Choice(id, "MOFCOM-2026-5", Dossier.Attribute.EFFECTIVE, day, "以公告原文為準", "林", Instant.EPOCH);
    }

    private LocalDate effectiveDay() {
        return measure("MOFCOM-2026-5", TODAY).effectiveOn().getFirst();
    }

    @Test
    void anAnswerIsKeptUntilADocumentComes() {
        assertSame(register.measures(TODAY), register.measures(TODAY));
        library.add("cn_export_control/a.md", extract("商务部公告2026年第5号 测试", OF_NEW, "2026-01-20", "x", "2026-01-20"));
        assertEquals("MOFCOM-2026-5", measure("MOFCOM-2026-5", TODAY).id());
    }

    @Test
    void theNamesOfAnAnnouncementThatOnlyDocumentsKnowAreListed() {
        library.add(
                "cn_export_control/a.md",
                extract("商务部公告2026年第6号 公布将2家实体列入出口管制管控名单", OF_NEW, "2026-01-20", "x", "2026-01-20")
                        + "\n## Key Provisions\n1. 甲公司（Alpha Ltd.）\n2、乙公司（Beta Inc.）\n3. Gamma (a remark)\n");
        List<ListedEntity> listed = register.entities(TODAY).stream()
                .filter(e -> e.measureId().equals("MOFCOM-2026-6"))
                .toList();
        assertEquals(
                List.of("甲公司", "乙公司"), listed.stream().map(ListedEntity::nameZh).toList());
        assertEquals(EntityList.CONTROL, listed.getFirst().list());
        assertEquals(Status.IN_FORCE, listed.getFirst().status(TODAY));
        assertEquals(
                "cn_export_control/a.md", listed.getFirst().sources().getFirst().path());
    }

    @Test
    void aDocumentGivesTheChineseNameThatTheRegisterLacks() {
        String page = "http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202510/1173.html";
        library.add(
                "cn_export_control/a.md",
                extract("不可靠实体清单工作机制关于列入不可靠实体清单的公告", page, "2025-10-09", "x", "2025-10-09")
                        + "\n## Key Provisions\n4. 某研究公司（Epirus, Inc.）\n");
        ListedEntity found = register.entities(TODAY).stream()
                .filter(e -> e.nameEn().equals("Epirus, Inc."))
                .findFirst()
                .orElseThrow();
        assertEquals("某研究公司", found.nameZh());
        assertEquals(2, found.sources().size());
    }

    @Test
    void anEntryMakesAnActKnownThatNobodyKnew() {
        Event announced = new Event(
                EventKind.ANNOUNCED,
                LocalDate.parse("2026-02-01"),
                LocalDate.parse("2026-02-01"),
                null,
                "",
                "",
                Confidence.HIGH,
                "https://example.org/answer",
                "",
                List.of());
        entries.add(new RegisterEntry("1", "MOFCOM-2026-77", announced, null, "新公告", "林", Instant.EPOCH));
        Measure known = measure("MOFCOM-2026-77", TODAY);
        assertEquals("77", known.number());
        assertEquals(Status.ANNOUNCED, Standings.of(known, TODAY).status());
    }

    @Test
    void whatACopySaysOtherThanTheRegisterIsAConflict() {
        library.add(
                "cn_export_control/a.md",
                extract(
                                "答记者问",
                                "http://exportcontrol.mofcom.gov.cn/article/gndt/202511/1186.html",
                                "2025-11-06",
                                "x",
                                "")
                        + "\n## Key Provisions\nMeasures of Notice No. 13 are suspended.\n");
        assertEquals(
                Map.of(
                        "第 13 號暫停", List.of("cn_export_control/a.md"),
                        "第 13 號停止", List.of("register/events.csv")),
                register.dossiers(TODAY).getFirst().conflicts().get(Dossier.Attribute.STATUS));
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
