package org.tradebrief.policy.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.policy.reading.Extracts.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.Choice;
import org.tradebrief.policy.Deadline;
import org.tradebrief.policy.Dossier;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.ListedEntity;
import org.tradebrief.policy.ListedEntity.EntityList;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.MeasureNames;
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

    @Test
    void whatAnUnregisteredActSuspendsIsSuspendedUntilItsLastDay() {
        act("3", "关于暂停实施有关公告的公告", "商务部公告2026年第1号自2026年2月1日起暂停实施，至2026年12月31日。");
        Measure first = measure("MOFCOM-2026-1", TODAY);
        assertEquals(Status.SUSPENDED, Standings.of(first, TODAY).status());
        assertEquals(LocalDate.parse("2026-12-31"), Standings.of(first, TODAY).until());
        assertFalse(measure("MOFCOM-2026-3", TODAY).isControl());
    }

    @Test
    void aTemporaryControlEndsAfterItsLastDayUnlessItsTermIsExtended() {
        act("3", "关于对某物项实施临时出口管制的公告", "本公告自2026年1月20日起实施，有效期至2026年1月31日。");
        assertEquals(
                Status.ENDED,
                Standings.of(measure("MOFCOM-2026-3", TODAY), TODAY).status());
        act("4", "关于延长有效期的公告", "决定将商务部公告2026年第3号的有效期延长至2026年7月31日。");
        Measure extended = measure("MOFCOM-2026-3", TODAY);
        assertEquals(Status.IN_FORCE, Standings.of(extended, TODAY).status());
        assertEquals(
                LocalDate.parse("2026-07-31"), Standings.of(extended, TODAY).until());
    }

    @Test
    void aSuspensionThatIsEndedBeforeItsTimeIsResumedAndDoesNotRunOut() {
        act("3", "公布恢复实施的决定", "决定自2026年3月1日起恢复实施商务部 海关总署公告2025年第58号。");
        Measure resumed = measure("MOFCOM-GAC-2025-58", TODAY);
        assertEquals(LocalDate.parse("2026-02-28"), Standings.of(resumed, TODAY).until());
        List<Deadline> own = Deadline.after(List.of(resumed), TODAY);
        assertEquals(
                List.of(Deadline.Kind.RESUMES), own.stream().map(Deadline::kind).toList());
        assertEquals(LocalDate.parse("2026-03-01"), own.getFirst().on());
    }

    @Test
    void whatTheRegisterTellsOfAnActIsNotToldTwice() {
        int before = measure("MOFCOM-GAC-2025-58", TODAY).events().size();
        act("3", "关于暂停实施的公告", "自2025年11月7日起暂停实施商务部 海关总署公告2025年第58号，至2026年11月10日。");
        assertEquals(before, measure("MOFCOM-GAC-2025-58", TODAY).events().size());
    }

    @Test
    void aFoundActIsCalledByWhatItIsAboutAndAimedAtWhomItsTitleNames() {
        act("3", "公布将2家英国实体列入出口管制管控名单", "决定将甲公司（A Ltd）、乙公司（B plc）列入出口管制管控名单，禁止向其出口两用物项。");
        Measure found = measure("MOFCOM-2026-3", TODAY);
        assertEquals("公布将2家英国实体列入出口管制管控名单", found.titleZh());
        assertEquals("2026-3 號　將2家英國實體列入出口管制管控名單", MeasureNames.label(found));
        assertEquals(List.of("GBR"), found.targets());
        assertEquals(
                List.of("A Ltd", "B plc"),
                register.entities(TODAY).stream()
                        .filter(e -> e.measureId().equals("MOFCOM-2026-3"))
                        .map(ListedEntity::nameEn)
                        .toList());
    }

    @Test
    void aTermThatIsExtendedByAYearEndsAYearLater() {
        act("3", "关于对某物项实施临时出口管制的公告", "本公告自2026年1月20日起实施，有效期至2026年6月30日。");
        act("4", "关于延长有效期的公告", "决定将商务部公告2026年第3号的有效期延长一年。");
        assertEquals(
                LocalDate.parse("2027-06-30"),
                Standings.of(measure("MOFCOM-2026-3", TODAY), TODAY).until());
    }

    @Test
    void aSuspensionThatIsExtendedByHalfAYearHoldsHalfAYearLonger() {
        act("3", "关于延长暂停期限的公告", "决定将商务部 海关总署公告2025年第58号的暂停期限延长6个月。");
        Measure suspended = measure("MOFCOM-GAC-2025-58", TODAY);
        assertEquals(
                Status.SUSPENDED,
                Standings.of(suspended, LocalDate.parse("2027-05-10")).status());
        assertEquals(
                Status.UNKNOWN,
                Standings.of(suspended, LocalDate.parse("2027-05-11")).status());
    }

    @Test
    void aTermOfWhichNoEndIsKnownCanBeExtendedWithoutGettingOne() {
        act("3", "关于延长有效期的公告", "决定将商务部公告2026年第1号的有效期延长一年。");
        Measure first = measure("MOFCOM-2026-1", TODAY);
        assertEquals(Status.IN_FORCE, Standings.of(first, TODAY).status());
        assertNull(Standings.of(first, TODAY).until());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        关于将甲公司移出出口管制管控名单的公告 | 决定自2026年1月20日起，将甲工业移出管控名单。 | A Works
        关于调整管控名单的公告 | 将 A Works 从出口管制管控名单中移除，并将丙工业（C Works）列入管控名单。 | A Works
        关于将部分实体移出出口管制管控名单的公告 | 1. 乙工业（B Works） | B Works
        Announcement on removing entities | A Works and B Works are removed from the export control list. | A Works, B Works
        关于公布管控名单的公告 | 甲工业可以申请移出管控名单。 | ''
        关于调整不可靠实体清单的公告 | 将甲工业移出不可靠实体清单。 | ''
        """)
    void whoIsTakenOffAListIsOnItNoLonger(String title, String provisions, String gone) {
        library.add(
                "cn_export_control/2.md",
                extract("商务部公告2026年第2号 公布将2家实体列入出口管制管控名单", OF_NEW, "2026-01-05", "x", "2026-01-05")
                        + "\n## Key Provisions\n1. 甲工业（A Works）\n2. 乙工业（B Works）\n");
        act("3", title, provisions);
        List<ListedEntity> listed = register.entities(TODAY).stream()
                .filter(e -> e.measureId().equals("MOFCOM-2026-2"))
                .toList();
        assertEquals(2, listed.size());
        assertEquals(
                gone,
                listed.stream()
                        .filter(e -> e.status(TODAY) == Status.ENDED)
                        .map(ListedEntity::nameEn)
                        .collect(Collectors.joining(", ")));
        assertTrue(listed.stream().allMatch(e -> e.status(LocalDate.parse("2026-01-19")) == Status.IN_FORCE));
    }

    private void act(String number, String title, String provisions) {
        String url = OF_NEW.replace("1299", "13" + number);
        library.add(
                "cn_export_control/" + number + ".md",
                extract("商务部公告2026年第" + number + "号 " + title, url, "2026-01-20", "x", "2026-01-20")
                        + "\n## Key Provisions\n\n" + provisions + "\n");
    }
}
