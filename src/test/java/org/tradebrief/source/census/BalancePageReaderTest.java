package org.tradebrief.source.census;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.source.Answered.ECONOMIES;
import static org.tradebrief.source.Answered.claims;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tradebrief.source.Answered;
import org.tradebrief.source.Reading;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Reported;

class BalancePageReaderTest {
    private static final BalancePageReader READER = new BalancePageReader(ECONOMIES);
    private static final String PATH = "api/census/2026-02-08/c5700.html";

    private static String month(int id, String label, String exports, String imports, String balance) {
        return """
            <tr>
            <td id='row%d'> %s </td>
            <td align='right'>%s</td><td align='right'>%s</td><td align='right'><b>%s</b></td>
            </tr>
            """.formatted(id, label, exports, imports, balance);
    }

    private static final String PAGE = "<html><body><h2>Trade in Goods with China</h2>\n<table>"
            + "<tr><th>Month</th><th>Exports</th><th>Imports</th><th>Balance</th></tr>\n"
            + month(1, "January 2025", "9,901.3", "41,639.2", "-31,737.9")
            + month(2, "February&nbsp;2025", "10,461.6", "31,635.4", "-21,173.8")
            + month(3, "TOTAL 2025", "20,362.9", "73,274.6", "-52,911.7")
            + month(4, "March 2024", "12,653.5", "29,924.8", "-17,271.3")
            + month(5, "TOTAL 2024", "143,226.6", "438,742", "-295,515.4")
            + "</table>NOTE: All figures are in millions of U.S. dollars.</body></html>";

    private static Reading read(String page) {
        return Answered.read(READER, PATH, page);
    }

    @Test
    void aRowGivesBothDirectionsAndTheBalance() {
        List<Flow> flows = read(PAGE).flows();
        Flow exports = flows.get(0);
        assertEquals("USA", exports.reporter().iso3());
        assertEquals("CHN", exports.partner().iso3());
        assertEquals(Direction.EXPORT, exports.direction());
        assertEquals("2025-01", exports.period().toString());
        assertEquals(new BigDecimal("9901300000"), exports.usd());
        assertEquals(new BigDecimal("50000"), exports.precision());
        assertEquals(LocalDate.of(2026, 2, 8), exports.vintage());
        assertEquals(3, exports.source().line(), "the line of the page at which the row starts");
        assertEquals(Direction.IMPORT, flows.get(1).direction());
        Reported.Balance balance = (Reported.Balance) read(PAGE).reported().getFirst();
        assertEquals(new BigDecimal("-31737900000"), balance.balanceUsd());
    }

    @Test
    void aTotalIsCalledByTheMonthsOnThePageAndLeftOutWhereOneIsMissing() {
        assertEquals(
                List.of("2025-01", "2025-02", "2025-01..2025-02", "2024-03"),
                read(PAGE).reported().stream().map(r -> r.period().toString()).toList());
    }

    @Test
    void thePartnerIsInTheNameOfThePage() {
        assertTrue(claims(READER, PATH, PAGE));
        assertFalse(claims(READER, "api/census/china.html", PAGE));
        assertEquals(
                "SRC-ECONOMY", Answered.skipped(READER, "api/c0015.html", PAGE).code());
        assertEquals(
                "SRC-FORM",
                Answered.skipped(READER, PATH, "<html>not here</html>").code());
    }

    @Property(tries = 200)
    void noPageMakesTheReaderThrow(@ForAll List<Integer> cuts) {
        String torn = cuts.stream()
                .map(c -> PAGE.substring(Math.floorMod(c, PAGE.length())))
                .limit(5)
                .collect(Collectors.joining());
        Answered.outcome(READER, PATH, torn);
    }

    @Test
    void endlessTagsDoNotHoldTheReaderUp() {
        for (String tag : List.of("<tr>", "<td>", "<", "<tr><td>January 2025", " ", "</td>")) {
            Answered.outcome(READER, PATH, tag.repeat((1 << 20) / tag.length()));
        }
    }
}
