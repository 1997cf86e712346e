package org.tradebrief.trade.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.trade.Rows.FEBRUARY;
import static org.tradebrief.trade.Rows.comtrade;
import static org.tradebrief.trade.Rows.economy;
import static org.tradebrief.trade.view.Workspaces.JUNE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.ListedRecords;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.Rows;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.Revision;
import org.tradebrief.trade.series.SeriesId;

class HistoriesTest {

    @Test
    void aMonthIsTheSameInBothVintagesOrDiffers() {
        ListedRecords records = new ListedRecords();
        Workspaces.census(records, "KOR", "2025-09", "1000", "9753.5", FEBRUARY);
        Workspaces.census(records, "KOR", "2025-09", "1000", "10161.8", JUNE);
        ValueHistory imports = census(records, "KOR", Metric.IMPORT, Period.month(2025, 9));
        assertEquals(List.of(FEBRUARY, JUNE), days(imports));
        Revision revision = imports.revisions().getFirst();
        assertEquals("408.3", UsdUnit.MILLION.text(revision.difference(), 1));
        assertTrue(revision.changed());
        assertEquals(1, revision.before().sources().size());
        assertTrue(!census(records, "KOR", Metric.EXPORT, Period.month(2025, 9))
                .revisions()
                .getFirst()
                .changed());
    }

    @Test
    void aSumIsWhatItsMonthsCameToOnEachDay() {
        ListedRecords records = new ListedRecords();
        Workspaces.census(records, "KOR", "2025-01", "10", "100", FEBRUARY);
        Workspaces.census(records, "KOR", "2025-02", "10", "200", FEBRUARY);
        Workspaces.census(records, "KOR", "2025-02", "10", "207", JUNE);
        ValueHistory history = census(records, "KOR", Metric.IMPORT, Period.parse("2025-01..2025-02"));
        assertEquals(
                List.of("300.0", "307.0"),
                history.vintages().stream().map(Amount::millions).toList());
        assertEquals(List.of(FEBRUARY, JUNE), days(history));
    }

    @Test
    void nothingAfterTheDayIsTold() {
        ListedRecords records = new ListedRecords();
        Workspaces.census(records, "KOR", "2025-09", "1000", "9753.5", FEBRUARY);
        Workspaces.census(records, "KOR", "2025-09", "1000", "10161.8", JUNE);
        SeriesId id = Rows.census("KOR", Metric.IMPORT);
        assertEquals(
                1,
                Workspaces.view(records, JUNE.minusDays(1))
                        .history(id, Period.month(2025, 9))
                        .vintages()
                        .size());
    }

    @Test
    void aPartnerOfATableHasVintagesToo() {
        ListedRecords records = new ListedRecords()
                .add(comtrade("TWN", "USA", Direction.EXPORT, "2023-2024", "187808747279.02", 2, FEBRUARY, 15))
                .add(comtrade("TWN", "USA", Direction.EXPORT, "2023-2024", "3990000000", 32, JUNE, 14));
        SeriesId id = SeriesId.of(Provider.COMTRADE, economy("TWN"), economy("USA"), Metric.EXPORT);
        ValueHistory history = Workspaces.view(records, JUNE).history(id, Workspaces.TWO_YEARS);
        assertEquals(List.of(FEBRUARY, JUNE), days(history));
        assertEquals(14, history.latest().orElseThrow().sources().getFirst().line());
    }

    @Test
    void whatNobodyKnewHasNoHistory() {
        assertTrue(census(new ListedRecords(), "KOR", Metric.IMPORT, Period.month(2025, 9))
                .vintages()
                .isEmpty());
    }

    private static ValueHistory census(ListedRecords records, String partner, Metric metric, Period period) {
        return Workspaces.view(records, JUNE).history(Rows.census(partner, metric), period);
    }

    private static List<java.time.LocalDate> days(ValueHistory history) {
        return history.vintages().stream().map(Amount::vintage).toList();
    }
}
