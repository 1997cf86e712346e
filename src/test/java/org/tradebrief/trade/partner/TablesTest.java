package org.tradebrief.trade.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.trade.Rows.FEBRUARY;
import static org.tradebrief.trade.Rows.comtrade;
import static org.tradebrief.trade.Rows.economy;
import static org.tradebrief.trade.Rows.row;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.Reported;

class TablesTest {
    private static final TableId ID =
            new TableId(Provider.COMTRADE, economy("TWN"), Direction.EXPORT, Period.years(2023, 2024));
    private static final String[] PARTNERS = {
        "CHN", "USA", "HKG", "SGP", "JPN", "KOR", "MYS", "VNM", "THA", "NLD", "DEU", "IND", "MEX", "AUS", "PHL"
    };

    @Property(tries = 100)
    void sharesOfTheWorldAddUpToOne(
            @ForAll @Size(min = 1, max = 15) List<@LongRange(min = 0, max = 1L << 40) Long> usd) {
        long sum = usd.stream().mapToLong(v -> v).sum();
        if (sum == 0) {
            return;
        }
        List<Flow> flows = flows(usd);
        flows.add(flow("W00", Long.toString(sum)));
        BigDecimal shares = table(flows, Optional.empty()).rows().stream()
                .map(r -> r.share().orElseThrow().percent())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, shares.setScale(20, RoundingMode.HALF_UP).compareTo(Digits.HUNDRED));
    }

    @Property(tries = 100)
    void ranksRunFromOneByValue(@ForAll @Size(min = 1, max = 15) List<@LongRange(min = 0, max = 1L << 40) Long> usd) {
        List<PartnerRow> rows = table(flows(usd), Optional.empty()).rows();
        for (int i = 0; i < rows.size(); i++) {
            BigDecimal value = rows.get(i).flow().usd();
            long larger = rows.stream()
                    .filter(r -> r.flow().usd().compareTo(value) > 0)
                    .count();
            assertEquals(1 + larger, rows.get(i).rank().orElseThrow());
            assertTrue(i == 0 || rows.get(i - 1).flow().usd().compareTo(value) >= 0);
        }
    }

    @Property(tries = 50)
    void contributionsAddUpToTheIndex(
            @ForAll @Size(min = 3, max = 15) List<@LongRange(min = 1, max = 1L << 40) Long> usd,
            @ForAll @IntRange(min = 1, max = 15) int largest) {
        List<Flow> flows = flows(usd);
        flows.add(flow("W00", Long.toString(usd.stream().mapToLong(v -> v).sum())));
        Concentration c = Concentration.of(table(flows, Optional.empty())).orElseThrow();
        BigDecimal sum =
                c.contributions(largest).stream().map(Contribution::squared).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(c.hhi().setScale(6, RoundingMode.HALF_UP), sum.setScale(6, RoundingMode.HALF_UP));
    }

    @Test
    void whatTheWorldHoldsBeyondTheRowsCountsAsOnePartner() {
        List<Flow> flows = List.of(flow("CHN", "50"), flow("USA", "30"), flow("R899", "10"), flow("W00", "100"));
        Concentration c = Concentration.of(table(flows, Optional.empty())).orElseThrow();
        assertEquals(Concentration.Basis.COMPUTED, c.basis());
        assertEquals("3,600.00", Digits.grouped(c.hhi(), 2));
        assertEquals(new BigDecimal("3400.00"), c.bounds().orElseThrow().lower());
        assertEquals(new BigDecimal("3600.00"), c.bounds().orElseThrow().upper());
    }

    @Test
    void aListOfTheLargestAloneGivesNoIndex() {
        assertTrue(Concentration.of(table(flows(List.of(5L, 4L, 3L)), Optional.empty()))
                .isEmpty());
    }

    @Test
    void aReportedShareImpliesATotal() {
        PartnerTable table = table(
                List.of(flow("CHN", "192600537785.95"), flow("USA", "187808747279.02"), flow("HKG", "110041062128.21")),
                Optional.of(concentration("1183.15", "54.08", 221)));
        Total total = table.total().orElseThrow();
        assertEquals(Share.Basis.IMPLIED, total.basis());
        assertEquals("906,897,831,348", Digits.grouped(total.usd(), 0));
        assertEquals("906,813,991,297", Digits.grouped(total.low(), 0));
        assertEquals("906,981,686,904", Digits.grouped(total.high(), 0));
        assertEquals(
                "21.24",
                Digits.grouped(table.rows().getFirst().share().orElseThrow().percent(), 2));
    }

    @Test
    void mergingTwoMarketsIsATrialComputation() {
        Reported.Share china = share("CHN", "21.24");
        Reported.Share hongKong = share("HKG", "12.13");
        PartnerTable table = PartnerTables.of(new PartnerTables.Parts(
                ID,
                FEBRUARY,
                List.of(flow("CHN", "1926"), flow("USA", "1878"), flow("HKG", "1100"), flow("TWN", "40")),
                List.of(china, hongKong),
                Optional.of(concentration("1183.15", "54.08", 221)),
                List.of()));
        Concentration c = Concentration.of(table).orElseThrow();
        Scenario merged = c.merged(economy("CHN"), economy("HKG")).orElseThrow();
        assertEquals("1,698.43", Digits.grouped(merged.hhi(), 2));
        assertTrue(merged.changesLevel(Thresholds.CLASSIC));
        assertEquals("1,183.15 + 2 × 21.24 × 12.13 = 1,698.43", merged.steps().getFirst());
        assertTrue(c.merged(economy("CHN"), economy("TWN")).isEmpty(), "goods that come back are no market");
        assertEquals("316.85", Digits.grouped(c.distance(Thresholds.CLASSIC), 2));
    }

    @Test
    void mirrorsStateTheirBase() {
        Mirror mirror = new Mirror(
                Flows.amount(comtrade("CHN", "USA", Direction.EXPORT, "2023-2024", "1026870000000")),
                Flows.amount(comtrade("USA", "CHN", Direction.IMPORT, "2023-2024", "865988700000")));
        assertEquals("18.6", Digits.grouped(mirror.gapPercent(), 1));
        assertTrue(mirror.gapPercentFact().steps().getFirst().endsWith("（以美國申報的進口為分母）"));
        assertEquals("0.84", Digits.grouped(mirror.ratio(), 2));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Mirror(
                        Flows.amount(comtrade("CHN", "USA", Direction.EXPORT, "2023-2024", "1")),
                        Flows.amount(comtrade("USA", "CHN", Direction.IMPORT, "2023", "1"))));
    }

    @Test
    void aMirrorWithTaiwanNamesItsCode() {
        Mirror mirror = new Mirror(
                Flows.amount(comtrade("TWN", "CHN", Direction.EXPORT, "2023-2024", "1926")),
                Flows.amount(comtrade("CHN", "TWN", Direction.IMPORT, "2023-2024", "4171")));
        assertTrue(String.join("", mirror.notes()).contains("490"));
        assertEquals("2.17", Digits.grouped(mirror.ratio(), 2));
    }

    private static PartnerTable table(List<Flow> flows, Optional<Reported.Concentration> concentration) {
        return PartnerTables.of(new PartnerTables.Parts(ID, FEBRUARY, flows, List.of(), concentration, List.of()));
    }

    private static List<Flow> flows(List<Long> usd) {
        List<Flow> flows = new ArrayList<>();
        for (int i = 0; i < usd.size(); i++) {
            flows.add(flow(PARTNERS[i], usd.get(i).toString()));
        }
        return flows;
    }

    private static Flow flow(String partner, String usd) {
        return comtrade("TWN", partner, Direction.EXPORT, "2023-2024", usd);
    }

    private static Reported.Share share(String partner, String percent) {
        return new Reported.Share(
                ID.reporter(),
                economy(partner),
                ID.direction(),
                ID.period(),
                new BigDecimal(percent),
                BigDecimal.ONE,
                Provider.COMTRADE,
                FEBRUARY,
                row("158-commodity-2024.md", 16));
    }

    private static Reported.Concentration concentration(String hhi, String topThree, int partners) {
        return new Reported.Concentration(
                ID.reporter(),
                ID.direction(),
                ID.period(),
                new BigDecimal(hhi),
                "low",
                new BigDecimal(topThree),
                partners,
                Provider.COMTRADE,
                FEBRUARY,
                row("158-hhi-2024.md", 13),
                row("158-hhi-2024.md", 15),
                row("158-hhi-2024.md", 16));
    }
}
