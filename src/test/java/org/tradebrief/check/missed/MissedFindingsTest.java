package org.tradebrief.check.missed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.trade.Rows.row;
import static org.tradebrief.trade.view.Workspaces.census;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tradebrief.brief.SectionKind;
import org.tradebrief.check.Missed;
import org.tradebrief.check.MissedKind;
import org.tradebrief.check.pipeline.FigureChecker;
import org.tradebrief.check.pipeline.KnowledgeSource;
import org.tradebrief.policy.Dossier;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.ListedEntity;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Register;
import org.tradebrief.policy.SomeMeasures;
import org.tradebrief.policy.reading.Extracts;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.ListedRecords;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.Reported;
import org.tradebrief.trade.Rows;

/** What a text is told to have passed over, on months and measures made up for it. */
class MissedFindingsTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 2, 8);
    private static final LocalDate LAST_MONTH = LocalDate.of(2026, 1, 8);
    private static final String WEEK = "# 貿易動態簡報　2026 年第 06 週\n\n";

    private final ListedRecords records = new ListedRecords();
    private Measure[] measures = {};

    /** January to November of two years; the months of the second as given, of the first always 100 and 200. */
    private void months(String partner, String... exportsAndImports) {
        for (int m = 1; m <= 11; m++) {
            census(records, partner, "2024-%02d".formatted(m), "100.0", "200.0", LAST_MONTH);
            String[] now = exportsAndImports[Math.min(m, exportsAndImports.length) - 1].split(" ");
            census(records, partner, "2025-%02d".formatted(m), now[0], now[1], LAST_MONTH);
        }
    }

    private List<Missed> missedBy(String text) {
        return missedBy(text, SUNDAY);
    }

    private List<Missed> missedBy(String text, LocalDate asOf) {
        Register register = new Register() {
            @Override
            public List<Measure> measures(LocalDate day) {
                return List.of(measures);
            }

            @Override
            public List<ListedEntity> entities(LocalDate day) {
                return List.of();
            }

            @Override
            public List<Dossier> dossiers(LocalDate day) {
                return List.of();
            }
        };
        KnowledgeSource source = new KnowledgeSource(records, register, new Extracts(), Rows.ECONOMIES);
        return new FigureChecker(source, null).check("x.md", WEEK + text, asOf).missed();
    }

    private static List<Missed> of(MissedKind kind, List<Missed> missed) {
        return missed.stream().filter(m -> m.kind() == kind).toList();
    }

    @Test
    void aLargeChangeIsMissedUntilTheTextStatesIt() {
        months("TWN", "100.0 400.0");

        Missed change = of(MissedKind.CHANGE, missedBy("本週無事。")).getFirst();

        assertEquals("2025 年 1–11 月美國對台灣逆差 33.0 億美元，較 2024 年 1–11 月擴大 200.0%。", change.message());
        assertEquals(
                "Deficit of United States with Taiwan, Jan–Nov 2025: USD 3.30 bn, wider by 200.0% on Jan–Nov 2024.",
                change.english());
        assertEquals(SectionKind.IMPORTS, change.section());
        assertTrue(change.sources().stream().allMatch(r -> r.path().startsWith("us-balance")));
        assertTrue(missedBy(change.message()).stream().noneMatch(m -> m.key().equals(change.key())));
    }

    @Test
    void aSmallChangeIsNotWorthSaying() {
        months("TWN", "103.0 210.0");

        assertTrue(of(MissedKind.CHANGE, missedBy("本週無事。")).isEmpty());
    }

    @Test
    void theLargerOfTwoChangesWeighsMore() {
        months("TWN", "100.0 300.0");
        months("JPN", "100.0 420.0");

        List<Missed> missed = of(MissedKind.CHANGE, missedBy("本週無事。"));

        assertEquals(
                List.of(true, false),
                missed.stream().map(m -> m.message().contains("日本")).toList());
        assertTrue(missed.get(0).weight() > missed.get(1).weight());
    }

    @Test
    void whatTheTextSpeaksOfInAnotherRespectWeighsLess() {
        months("TWN", "100.0 400.0");

        double unspoken = of(MissedKind.CHANGE, missedBy("本週無事。")).getFirst().weight();
        double spoken = of(MissedKind.CHANGE, missedBy("2025 年 3 月美國對台灣出口 1.0 億美元。"))
                .getFirst()
                .weight();

        assertEquals(unspoken * Candidate.SPOKEN, spoken, 0.1);
    }

    @Test
    void aDeficitThatBecameASurplusIsATurnNotAPercentage() {
        months("TWN", "300.0 200.0");

        Missed turn = of(MissedKind.SIGN_TURN, missedBy("本週無事。")).getFirst();

        assertEquals("2025 年 1–11 月美國對台灣順差 11.0 億美元，2024 年 1–11 月則為逆差 11.0 億美元。", turn.message());
        assertTrue(turn.isHigh());
        assertTrue(of(MissedKind.SIGN_TURN, missedBy("2025 年 1–11 月美國對台灣順差 11.0 億美元，11 月 1.0 億美元。"))
                .isEmpty());
    }

    @Test
    void aStreakIsToldFromHalfAYearOn() {
        months("TWN", "100.0 200.0", "100.0 200.0", "100.0 200.0", "100.0 200.0", "100.0 200.0", "102.0 200.0");
        months(
                "JPN",
                "100.0 200.0",
                "100.0 200.0",
                "100.0 200.0",
                "100.0 200.0",
                "100.0 200.0",
                "100.0 200.0",
                "102.0 200.0");

        List<String> streaks = of(MissedKind.STREAK, missedBy("本週無事。")).stream()
                .map(Missed::message)
                .toList();

        assertEquals(List.of("美國對台灣逆差連續 6 個月較前一年同月收窄（至 2025 年 11 月）。"), streaks);
    }

    @Test
    void anotherLeaderIsACrossing() {
        months("CHN", "100.0 300.0", "100.0 300.0");
        months("TWN", "100.0 200.0", "100.0 200.0", "100.0 200.0", "100.0 320.0");
        census(records, "CHN", "2024-11", "100.0", "300.0", SUNDAY);

        Missed crossing = of(MissedKind.CROSSING, missedBy("本週無事。")).getFirst();

        assertTrue(crossing.message().startsWith("2025 年 11 月美國對台灣逆差 2.2 億美元，高於對中國的 2.0 億美元"), crossing.message());
    }

    @Test
    void anIndexOnTheOtherSideOfAThresholdIsACrossing() {
        concentration("2023", "1480.00", "48.00");
        concentration("2024", "1520.00", "49.00");

        List<String> crossings = of(MissedKind.CROSSING, missedBy("本週無事。")).stream()
                .map(Missed::message)
                .toList();

        assertEquals(List.of("2024 年台灣出口 HHI 為 1,520.00，等級由低度轉為中度。"), crossings);
        assertTrue(
                of(MissedKind.CROSSING, missedBy("2024 年台灣出口 HHI 為 1,520.00。")).isEmpty());
    }

    @Test
    void threePartnersThatCameToHoldMoreThanHalfAreACrossing() {
        concentration("2023", "1180.00", "49.50");
        concentration("2024", "1190.00", "50.50");

        assertEquals(
                List.of("2024 年台灣出口前三大市場占比 50.50%，前一年同期為 49.50%。"),
                of(MissedKind.CROSSING, missedBy("本週無事。")).stream()
                        .map(Missed::message)
                        .toList());
    }

    private void concentration(String year, String hhi, String topThree) {
        String path = "158-hhi-" + year + ".md";
        records.add(new Reported.Concentration(
                Rows.economy("TWN"),
                Direction.EXPORT,
                Period.parse(year),
                new BigDecimal(hhi),
                "",
                new BigDecimal(topThree),
                220,
                Provider.COMTRADE,
                LAST_MONTH,
                row(path, 13),
                row(path, 15),
                row(path, 16)));
    }

    @Test
    void onlyRevisionsOfTheWeekAboveFivePercentAreTold() {
        months("TWN", "100.0 200.0");
        months("JPN", "100.0 200.0");
        census(records, "TWN", "2025-03", "100.0", "212.0", SUNDAY);
        census(records, "JPN", "2025-03", "100.0", "204.0", SUNDAY);

        List<Missed> revised = of(MissedKind.REVISION, missedBy("本週無事。"));

        assertEquals(1, revised.size());
        assertTrue(revised.getFirst().message().contains("由 1.0 億美元修正為 1.1 億美元（+12.0%）"), revised.toString());
        assertTrue(of(MissedKind.REVISION, missedBy("本週無事。", SUNDAY.plusDays(9))).stream()
                .allMatch(m -> m.message().contains("2026-02-08")));
    }

    @Test
    void whatEndsWithinHalfAYearIsMissedUnlessItsMeasureOrItsDayIsNamed() {
        measures = new Measure[] {
            suspended(61, SUNDAY.plusDays(20)), suspended(62, SUNDAY.plusDays(20)), suspended(63, SUNDAY.plusDays(181))
        };

        Missed deadline = of(MissedKind.DEADLINE, missedBy("本週無事。")).getFirst();

        assertEquals("商務部公告 2025 年第 61 號、商務部公告 2025 年第 62 號於 2026-02-28 暫停期滿，距基準日 20 日。", deadline.message());
        assertEquals(SectionKind.WATCH_LIST, deadline.section());
        assertEquals(
                List.of("商務部公告 2025 年第 62 號於 2026-02-28 暫停期滿，距基準日 20 日。"),
                of(MissedKind.DEADLINE, missedBy("商務部公告 2025 年第 61 號暫停中。")).stream()
                        .map(Missed::message)
                        .toList());
        assertTrue(of(MissedKind.DEADLINE, missedBy("兩項公告於 2026-02-28 期滿。")).isEmpty());
    }

    @Test
    void theNearerDeadlineWeighsMore() {
        measures = new Measure[] {suspended(61, SUNDAY.plusDays(170)), suspended(62, SUNDAY.plusDays(20))};

        List<Missed> missed = of(MissedKind.DEADLINE, missedBy("本週無事。"));

        assertTrue(missed.getFirst().message().contains("第 62 號"));
        assertTrue(missed.get(0).weight() > missed.get(1).weight());
    }

    @Test
    void anEventOfTheWeekIsTheWeightiest() {
        months("TWN", "100.0 400.0");
        measures = new Measure[] {
            measure(70, SomeMeasures.event(EventKind.ANNOUNCED, SUNDAY.minusDays(2), SUNDAY.minusDays(2))),
            measure(69, SomeMeasures.event(EventKind.ANNOUNCED, SUNDAY.minusDays(9), SUNDAY.minusDays(9)))
        };

        List<Missed> missed = missedBy("本週無事。");

        assertEquals("商務部公告 2025 年第 70 號於 2026-02-06 公布。", missed.getFirst().message());
        assertEquals(1, of(MissedKind.POLICY_EVENT, missed).size());
        assertTrue(
                of(MissedKind.POLICY_EVENT, missedBy("商務部公布 2025 年第 70 號公告。")).isEmpty());
    }

    @Test
    void whatWasNotYetKnownOnTheDayIsNotMissed() {
        measures = new Measure[] {
            measure(70, SomeMeasures.event(EventKind.ANNOUNCED, SUNDAY.minusDays(2), SUNDAY.plusDays(3)))
        };

        assertTrue(of(MissedKind.POLICY_EVENT, missedBy("本週無事。")).isEmpty());
    }

    @Test
    void atMostTwelveAreToldTheWeightiestFirstAndEachWithSources() {
        Stream.of("TWN", "JPN", "KOR", "DEU", "CHN", "VNM", "MEX", "CAN", "GBR", "FRA", "IND", "THA", "MYS", "ITA")
                .forEach(p -> months(p, "100.0 " + (300 + p.hashCode() % 90)));

        List<Missed> missed = missedBy("本週無事。");

        assertEquals(12, missed.size());
        assertTrue(IntStream.range(1, 12)
                .allMatch(i -> missed.get(i - 1).weight() >= missed.get(i).weight()));
        assertFalse(missed.stream()
                .anyMatch(m -> m.sources().isEmpty() || m.english().isBlank()));
    }

    private static Measure suspended(int number, LocalDate until) {
        return measure(
                number,
                SomeMeasures.event(EventKind.ANNOUNCED, SUNDAY.minusDays(120), SUNDAY.minusDays(120)),
                SomeMeasures.event(EventKind.EFFECTIVE, SUNDAY.minusDays(120), SUNDAY.minusDays(120)),
                SomeMeasures.suspended(SUNDAY.minusDays(60), until, SUNDAY.minusDays(60)));
    }

    private static Measure measure(int number, Event... events) {
        Measure m = SomeMeasures.measure(events);
        return new Measure(
                "MOFCOM-2025-" + number,
                m.issuer(),
                m.year(),
                Integer.toString(number),
                "題名" + number,
                m.titleEn(),
                "",
                m.theme(),
                m.scope(),
                m.targets(),
                m.sectors(),
                m.legalBasis(),
                m.parts(),
                m.events(),
                m.relations(),
                "",
                m.confidence(),
                "",
                List.of(row("register/measures.csv", number)));
    }
}
