package org.tradebrief.desk.hhi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.chart.trade.ConcentrationDrawings;
import org.tradebrief.trade.Rows;
import org.tradebrief.trade.view.ConcentrationState;
import org.tradebrief.trade.view.Workspaces;

/** Which periods of a trend are in sight. */
class TrendWindowTest {
    @Test
    void closerShowsHalfAndFartherAllAgain() {
        TrendWindow closer = TrendWindow.ALL.closer(10);
        assertEquals(new TrendWindow(5, 0), closer);
        assertEquals(new TrendWindow(3, 0), closer.closer(10));
        assertEquals(TrendWindow.ALL, closer.farther(10));
    }

    @Test
    void twoPeriodsAreTheFewest() {
        assertEquals(2, new TrendWindow(2, 0).closer(10).shown());
        assertEquals(2, new TrendWindow(0, 0).shown());
    }

    @Test
    void itMovesAlongThePeriodsAndNotBeyondThem() {
        TrendWindow window = new TrendWindow(4, 0);
        assertEquals(new TrendWindow(4, 1), window.moved(-1, 10));
        assertEquals(new TrendWindow(4, 6), window.moved(-99, 10));
        assertEquals(window, window.moved(3, 10));
    }

    @Test
    void onlyValuesOfThePeriodsInSightAreDrawn() {
        List<ConcentrationState> all =
                Workspaces.view(Workspaces.february(), Rows.FEBRUARY).concentrations();
        assertEquals(all, TrendWindow.ALL.of(all));
        int seen = ConcentrationDrawings.periods(new TrendWindow(2, 0).of(all)).size();
        assertEquals(Math.min(2, ConcentrationDrawings.periods(all).size()), seen);
    }
}
