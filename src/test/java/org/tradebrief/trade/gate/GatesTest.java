package org.tradebrief.trade.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.trade.Rows.FEBRUARY;
import static org.tradebrief.trade.Rows.census;
import static org.tradebrief.trade.Rows.comtrade;
import static org.tradebrief.trade.Rows.economy;
import static org.tradebrief.trade.Rows.millions;
import static org.tradebrief.trade.Rows.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.Document;
import org.tradebrief.library.Layer;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.Reported;
import org.tradebrief.trade.Yield;
import org.tradebrief.trade.partner.PartnerTable;
import org.tradebrief.trade.partner.PartnerTables;
import org.tradebrief.trade.partner.TableId;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.MonthlySeries;
import org.tradebrief.trade.series.Revision;
import org.tradebrief.trade.series.SeriesId;

class GatesTest {

    @Test
    void partnersThatAddUpToMoreThanTheWorldAreStopped() {
        List<GateResult> results = TableGates.check(TableCase.alone(table("100", "60", "55")));
        assertEquals(GateCode.WORLD_SUM, results.getFirst().code());
        assertTrue(results.getFirst().stops());
        assertEquals("所列夥伴合計占世界總額 115.0%。這組數值不會進入簡報。", results.getFirst().sentence());
    }

    @Test
    void aPartOfTheWorldThatIsNotListedIsSaidAndNotStopped() {
        GateResult result =
                TableGates.check(TableCase.alone(table("100", "60", "30"))).getFirst();
        assertFalse(result.stops());
        assertEquals("所列夥伴合計占世界總額 90.0%。其餘計為一個夥伴。", result.sentence());
        assertTrue(TableGates.check(TableCase.alone(table("100", "60", "40"))).isEmpty());
    }

    @Test
    void aTotalLessThanHalfOfTheVintageBeforeIsStopped() {
        TableCase c = new TableCase(
                table("100", "60", "40"),
                Optional.empty(),
                Optional.of(table("201", "120", "81")),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
        assertEquals(GateCode.SCALE, TableGates.check(c).getFirst().code());
        TableCase near = new TableCase(
                table("100", "60", "40"),
                Optional.empty(),
                Optional.of(table("199", "120", "79")),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
        assertTrue(TableGates.check(near).isEmpty());
    }

    @Test
    void fewerPartnersThanOthersHaveAreStopped() {
        TableCase c = new TableCase(
                table("100", "60", "40"),
                Optional.empty(),
                Optional.empty(),
                List.of(218, 225, 220),
                Optional.empty(),
                List.of(),
                List.of());
        assertEquals(GateCode.PARTNERS, TableGates.check(c).getFirst().code());
    }

    private static PartnerTable table(String world, String first, String second) {
        Period year = Period.year(2023);
        List<Flow> flows = List.of(
                comtrade("KOR", "W00", Direction.EXPORT, "2023", world, 1, FEBRUARY, 1),
                comtrade("KOR", "CHN", Direction.EXPORT, "2023", first, 1, FEBRUARY, 2),
                comtrade("KOR", "USA", Direction.EXPORT, "2023", second, 1, FEBRUARY, 3));
        return PartnerTables.of(new PartnerTables.Parts(
                new TableId(Provider.COMTRADE, economy("KOR"), Direction.EXPORT, year),
                FEBRUARY,
                flows,
                List.of(),
                Optional.empty(),
                List.of()));
    }

    @Test
    void monthsLostBySortingTheirNamesAreFound() {
        SeriesId id = census("TWN", Metric.EXPORT);
        // Of January to December only twelve minus four are left when names are sorted downwards and cut at eight.
        List<Amount> held = new ArrayList<>();
        for (int month : new int[] {9, 10, 11, 5, 3, 6, 7, 1}) {
            held.add(millions(id, Period.month(2024, month).toString(), "1", month));
        }
        held.add(millions(id, "2025-01", "1", 20));
        GateResult result =
                SeriesGates.sortedCut(new MonthlySeries(id, held), held).orElseThrow();
        assertEquals(GateCode.SORTED_CUT, result.code());
        assertEquals(
                "缺少月份：2024-02、2024-04、2024-08、2024-12",
                result.evidence().getFirst().line());
        held.remove(0);
        assertTrue(SeriesGates.sortedCut(new MonthlySeries(id, held), held).isEmpty());
    }

    @Test
    void aYearThatIsNotOneIsSaid() {
        SeriesId id = census("TWN", Metric.EXPORT);
        MonthlySeries series = new MonthlySeries(
                id,
                List.of(
                        millions(id, "2025-01", "1.5", 1),
                        millions(id, "2025-02", "2.5", 2),
                        millions(id, "2025", "4.0", 3)));
        assertEquals(
                "列為 2025 年，實為 2025 年 1–2 月，不作全年使用。",
                SeriesGates.years(series).getFirst().sentence());
    }

    @Test
    void aTurnedSignAndALargeRevisionAreSaid() {
        SeriesId id = census("KOR", Metric.BALANCE);
        Revision turned = new Revision(millions(id, "2025-01", "-1", 1), millions(id, "2025-01", "2", 1));
        Revision large = new Revision(millions(id, "2025-02", "-100", 1), millions(id, "2025-02", "-105.1", 1));
        Revision small = new Revision(millions(id, "2025-03", "-100", 1), millions(id, "2025-03", "-105", 1));
        assertEquals(
                List.of(GateCode.SIGN, GateCode.REVISION),
                SeriesGates.revisions(List.of(turned, large, small)).stream()
                        .map(GateResult::code)
                        .toList());
    }

    @Test
    void aTableOfSurplusesOnlyIsNotAllPartners() {
        List<Reported.Balance> rows = new ArrayList<>();
        String[] partners = {"HKG", "USA", "SGP", "CHN", "VNM", "THA", "MYS", "NLD", "IND", "MEX"};
        for (String partner : partners) {
            rows.add(balance(partner, "5", "3", "2"));
        }
        assertEquals(
                GateCode.ONE_SIDED, BalanceGates.oneSided(rows).orElseThrow().code());
        rows.set(3, balance("CHN", "3", "5", "-2"));
        assertTrue(BalanceGates.oneSided(rows).isEmpty());
    }

    @Test
    void aBalanceAgainstItsLegsIsStopped() {
        List<GateResult> results =
                BalanceGates.signs(List.of(balance("CHN", "3", "5", "2"), balance("USA", "3", "5", "-2")));
        assertEquals(1, results.size());
        assertTrue(results.getFirst().stops());
    }

    private static Reported.Balance balance(String partner, String out, String in, String difference) {
        return new Reported.Balance(
                economy("TWN"),
                economy(partner),
                Period.years(2023, 2024),
                new BigDecimal(out),
                new BigDecimal(in),
                new BigDecimal(difference),
                BigDecimal.ZERO,
                Provider.COMTRADE,
                FEBRUARY,
                row("158-balance-2024.md", 13));
    }

    @Test
    void confidenceThatNeverChangesSaysNothing() {
        List<Document> documents = List.of(
                document("open_trade_stats/a.md", Layer.OPEN_TRADE_STATS),
                document("open_trade_stats/b.md", Layer.OPEN_TRADE_STATS),
                document("us_trade_census/c.md", Layer.CENSUS));
        List<GateResult> results =
                ConfidenceGate.check(documents.stream()
                                .map(d -> new Yield(d, d.layer() == Layer.CENSUS ? 24 : 0))
                                .toList())
                        .stream()
                        .map(VouchedLayer::result)
                        .toList();
        assertEquals(1, results.size());
        assertEquals(GateCode.CONFIDENCE, results.getFirst().code());
        assertTrue(results.getFirst().stops());
    }

    private static Document document(String path, Layer layer) {
        return new Document(
                org.tradebrief.trade.Rows.document(path),
                layer,
                path,
                path,
                "",
                "",
                null,
                null,
                null,
                FEBRUARY,
                Confidence.HIGH,
                "0".repeat(64));
    }
}
