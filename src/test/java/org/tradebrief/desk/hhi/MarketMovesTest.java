package org.tradebrief.desk.hhi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.ListedRecords;
import org.tradebrief.trade.Rows;
import org.tradebrief.trade.partner.Concentration;
import org.tradebrief.trade.view.ConcentrationState;
import org.tradebrief.trade.view.Workspaces;

/** Korea's markets in two full years and a sum of two, small enough to see at once. */
class MarketMovesTest {
    private final HhiBook book =
            new HhiBook(Workspaces.view(records(), Rows.FEBRUARY).concentrations());

    private static ListedRecords records() {
        ListedRecords records = new ListedRecords();
        year(records, "2022", "W00 1000", "CHN 600", "USA 300", "RUS 100");
        year(records, "2023", "W00 1000", "CHN 400", "USA 500", "VNM 100");
        Workspaces.concentration(records, "KOR", "911.24", "46.70", 225, Rows.FEBRUARY);
        return records;
    }

    private static void year(ListedRecords records, String year, String... cells) {
        int line = 1;
        for (String cell : cells) {
            String[] c = cell.split(" ");
            records.add(Rows.comtrade("KOR", c[0], Direction.EXPORT, year, c[1] + "000000", 1, Rows.FEBRUARY, line++));
        }
    }

    private Concentration of(String period) {
        return book.states().stream()
                .map(ConcentrationState::concentration)
                .filter(c -> c.id().period().toString().equals(period))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofTwoFullYearsWhoCameAndWhoWentIsKnown() {
        MarketMoves moves = MarketMoves.between(of("2022"), of("2023")).orElseThrow();
        assertTrue(moves.complete());
        assertEquals(
                List.of("CHN CHANGED −20.00", "USA CHANGED +20.00", "RUS LOST −10.00", "VNM GAINED +10.00"),
                moves.moves().stream()
                        .map(m -> m.partner() + " " + m.kind() + " " + HhiText.signed(m.points()))
                        .toList());
        assertEquals(1, moves.count(MarketMoves.Kind.GAINED));
    }

    @Test
    void periodsOfUnequalLengthAreNotSetAgainstEachOther() {
        assertEquals(Optional.empty(), MarketMoves.between(of("2023"), of("2023-2024")));
    }

    @Test
    void theEarlierYearIsFoundByItself() {
        ConcentrationState last = book.states().stream()
                .filter(s -> HhiBook.id(s).period().toString().equals("2023"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "2022", HhiBook.id(book.before(last).orElseThrow()).period().toString());
        assertFalse(book.others(last).isEmpty());
    }
}
