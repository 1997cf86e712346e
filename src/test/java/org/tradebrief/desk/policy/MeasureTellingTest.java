package org.tradebrief.desk.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tradebrief.desk.policy.EventLine.Mark;
import org.tradebrief.desk.words.Language;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Relation;

/** How a measure and its life are told. */
class MeasureTellingTest {
    private final Shipped shipped = new Shipped();
    private final MeasureText text = shipped.text;
    private final RegisterDay known = RegisterDay.read(shipped.register, shipped.entries, Shipped.DAY);

    private List<EventLine> life(String id, LocalDate day) {
        return new EventLines(text, shipped.words.of("policy"), known).of(shipped.measure(id), day);
    }

    @Test
    void aSuspensionSaysUntilWhenAndThatNothingIsKnownAfterwards() {
        assertEquals("2025-11-07 至 2026-11-10，其後未知", text.span(shipped.measure("MOFCOM-2025-61"), Shipped.DAY));
        shipped.words.languageProperty().set(Language.EN);
        assertEquals(
                "2025-11-07 to 2026-11-10, then unknown", text.span(shipped.measure("MOFCOM-2025-61"), Shipped.DAY));
    }

    @Test
    void anOpenEndSaysOnlySinceWhen() {
        assertEquals("2025-04-04 起", text.span(shipped.measure("MOFCOM-GAC-2025-18"), Shipped.DAY));
    }

    @Test
    void theIssuerStandsAboveTheHeadingAndNotInItAgain() {
        assertEquals("公告 2025 年第 61 號", text.heading(shipped.measure("MOFCOM-2025-61")));
        assertEquals("國務院令第 792 號", text.heading(shipped.measure("REG-2024-DUAL-USE")));
    }

    @Test
    void severalActsOfOneSeriesShareAllButTheirNumbers() {
        List<Measure> acts = Stream.of("MOFCOM-2025-62", "MOFCOM-GAC-2025-55", "MOFCOM-ORDER-2025-6", "MOFCOM-2025-61")
                .map(shipped::measure)
                .toList();
        assertEquals("令 2025-6 號；2025-55、61、62 號", text.several(acts));
    }

    @Test
    void aPlannedEffectDuringASuspensionIsNoEffect() {
        List<EventLine> lines = life("MOFCOM-2025-61", Shipped.DAY);
        assertEquals(
                List.of(Mark.ANNOUNCED, Mark.EFFECTIVE, Mark.SUSPENDED, Mark.PLANNED, Mark.EXPIRES),
                lines.stream().map(EventLine::mark).toList());
        assertEquals("第一條第（一）（二）項原定生效", lines.get(3).text());
        assertTrue(lines.get(3).note().startsWith("暫停中，未生效"));
        assertFalse(lines.get(3).ahead());
        assertTrue(lines.get(4).ahead());
        assertEquals("尚無後續公告", lines.get(4).note());
    }

    @Test
    void beforeTheSuspensionWasKnownThePlanIsAPlan() {
        List<EventLine> lines = life("MOFCOM-2025-61", LocalDate.parse("2025-11-01"));
        assertEquals(
                List.of(Mark.ANNOUNCED, Mark.EFFECTIVE, Mark.EFFECTIVE),
                lines.stream().map(EventLine::mark).toList());
        assertTrue(lines.getLast().ahead());
    }

    @Test
    void whatAPersonEnteredSaysWhoAndWhy() {
        Measure measure = shipped.measure("MOFCOM-GAC-2025-18");
        EntryDraft draft = new EntryDraft(
                measure,
                org.tradebrief.policy.EventKind.SUSPENDED,
                "2026-02-01",
                "",
                "",
                "",
                org.tradebrief.library.Confidence.MEDIUM,
                "發言人答問",
                List.of(),
                null,
                "見記錄");
        shipped.entries.add(draft.entry("e1", "林", Shipped.NOW));
        RegisterDay now = RegisterDay.read(shipped.register, shipped.entries, Shipped.DAY);
        EventLine line = new EventLines(text, shipped.words.of("policy"), now)
                .of(now.measure(measure.id()).orElseThrow(), Shipped.DAY).stream()
                        .filter(l -> l.mark() == Mark.SUSPENDED)
                        .findFirst()
                        .orElseThrow();
        assertEquals("林 於 2026-02-08 登錄：見記錄", line.note());
    }

    @Test
    void everyEventIsToldWithASource() {
        for (Measure m : known.measures()) {
            for (EventLine line : life(m.id(), Shipped.DAY)) {
                assertTrue(
                        line.mark() == Mark.EXPIRES
                                || !line.sources().isEmpty()
                                || !line.citation().isEmpty(),
                        m.id() + " " + line);
            }
        }
    }

    @Test
    void anActThatSuspendedItIsToldWithAllThatItSuspended() {
        RelationLine line =
                RelationLine.of(shipped.measure("MOFCOM-2025-61"), known).getFirst();
        assertEquals("MOFCOM-GAC-2025-70", line.actor());
        assertEquals(Relation.Kind.SUSPENDS, line.kind());
        assertEquals(6, line.targets().size());
        assertTrue(line.targets().contains("MOFCOM-2025-61"));
    }

    @Test
    void theSuspendingActTellsTheSameDeed() {
        RelationLine line =
                RelationLine.of(shipped.measure("MOFCOM-GAC-2025-70"), known).getFirst();
        assertEquals("MOFCOM-GAC-2025-70", line.actor());
        assertEquals(6, line.targets().size());
    }

    @Test
    void whatIsCitedSaysTheDayAndRestsOnRows() {
        PolicyCites cites = new PolicyCites(text, shipped.words.of("policy"));
        var cited = cites.measure(shipped.measure("MOFCOM-2025-61"), Shipped.DAY);
        assertEquals("商務部公告 2025 年第 61 號（境外稀土物項）：2026-02-08 狀態為暫停（2025-11-07 至 2026-11-10，其後未知）。\n", cited.markdown());
        assertFalse(cited.sources().isEmpty());
    }

    @Test
    void aCopiedTableEndsWithItsSource() {
        shipped.loaded();
        MeasureTexts texts = new MeasureTexts(text, shipped.words.of("policy"));
        var timeline = shipped.model.timelineProperty().get();
        assertTrue(timeline != null);
        List<MeasureRow> rows = MeasureRow.of(timeline, known);
        List<String> lines = texts.whole(rows).tsv().lines().toList();
        assertEquals(rows.size() + 2, lines.size());
        assertEquals("來源：政策登錄與文件，基準日 2026-02-08，" + rows.size() + " 項", lines.getLast());
        int columns = MeasureColumn.values().length;
        assertTrue(lines.subList(0, rows.size() + 1).stream().allMatch(l -> l.split("\t", -1).length == columns));
    }

    @Test
    void numbersSortByYearAndSize() {
        List<MeasureRow> rows = Stream.of("MOFCOM-2026-1", "MOFCOM-GAC-2025-10", "MOFCOM-GAC-2025-18", "MOFCOM-2025-1")
                .map(shipped::measure)
                .map(m -> new MeasureRow(m, org.tradebrief.policy.Standings.of(m, Shipped.DAY), Shipped.DAY, 0, 0))
                .sorted(MeasureColumn.NUMBER.order(text))
                .toList();
        assertEquals(
                List.of("MOFCOM-2025-1", "MOFCOM-GAC-2025-10", "MOFCOM-GAC-2025-18", "MOFCOM-2026-1"),
                rows.stream().map(r -> r.measure().id()).toList());
    }

    @Test
    void onAnEnglishDeskNothingOfTheRegisterIsLeftInChinese() {
        shipped.words.languageProperty().set(Language.EN);
        List<String> left = known.measures().stream()
                .flatMap(m -> Stream.of(
                                Stream.of(text.name(m), text.full(m), text.label(m), told(m.note())),
                                m.scope().stream().map(this::told),
                                m.sectors().stream().map(this::told),
                                m.legalBasis().stream().map(this::told),
                                m.parts().stream().map(this::told),
                                m.events().stream().map(e -> told(e.note())))
                        .flatMap(said -> said))
                .filter(said -> said.codePoints().anyMatch(Character::isIdeographic))
                .distinct()
                .toList();
        assertEquals(List.of(), left);
    }

    private String told(String chinese) {
        return shipped.words.told(chinese);
    }

    @Test
    void theTitleAsItWasIssuedStandsBesideItsEnglish() {
        Measure act = shipped.measure("MOFCOM-2025-61");
        assertEquals(Optional.empty(), text.original(act));
        shipped.words.languageProperty().set(Language.EN);
        assertEquals(Optional.of("公布对境外相关稀土物项实施出口管制的决定"), text.original(act));
    }

    @Test
    void whatNobodyHasPutIntoEnglishIsCalledByWhatItIsAbout() {
        Measure act = withoutEnglish(shipped.measure("MOFCOM-2026-1"));
        shipped.words.languageProperty().set(Language.EN);
        assertEquals("Dual use, on Japan", text.name(act));
        assertEquals("MOFCOM Announcement No. 1 of 2026", text.full(act));
    }

    private static Measure withoutEnglish(Measure m) {
        return new Measure(
                m.id(),
                m.issuer(),
                m.year(),
                m.number(),
                m.titleZh(),
                "",
                "",
                m.theme(),
                m.scope(),
                m.targets(),
                m.sectors(),
                m.legalBasis(),
                m.parts(),
                m.events(),
                m.relations(),
                m.url(),
                m.confidence(),
                m.note(),
                m.sources());
    }
}
