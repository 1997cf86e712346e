package org.tradebrief.trade.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.trade.Rows.FEBRUARY;
import static org.tradebrief.trade.Rows.comtrade;
import static org.tradebrief.trade.Rows.economy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.ListedRecords;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.partner.Mirror;

class MirrorsTest {
    private static final Period YEAR = Period.year(2023);

    @Test
    void eitherEndMayBeAsked() {
        ListedRecords records = both("KOR", "JPN", "29000000000", "26800000000");
        Mirror seenByExporter = mirror(records, "KOR", "JPN", Direction.EXPORT);
        Mirror seenByImporter = mirror(records, "JPN", "KOR", Direction.IMPORT);
        assertEquals(seenByExporter, seenByImporter);
        assertEquals(new BigDecimal("2200000000"), seenByExporter.gap());
        assertEquals("0.92", Digits.grouped(seenByExporter.ratio(), 2));
        assertEquals(Mirror.Explained.REVERSED, seenByExporter.explained());
    }

    @Test
    void freightExplainsAFewPercentAndNoMore() {
        assertEquals(
                Mirror.Explained.FREIGHT,
                mirror(both("KOR", "JPN", "100", "120"), "KOR", "JPN", Direction.EXPORT)
                        .explained());
        Mirror large = mirror(both("KOR", "JPN", "1000", "1201"), "KOR", "JPN", Direction.EXPORT);
        assertEquals(Mirror.Explained.TOO_LARGE, large.explained());
        assertTrue(large.notes().contains(Mirror.Explained.TOO_LARGE.chinese()));
    }

    @Test
    void anEndThatIsMissingIsNamedAndAnotherPeriodOffered() {
        ListedRecords records = both("KOR", "JPN", "290", "268");
        records.add(comtrade("KOR", "JPN", Direction.EXPORT, "2024", "300", 1, FEBRUARY, 3));
        MirrorAnswer.Lacking lacking = lacking(records, Period.year(2024));
        assertEquals(List.of("沒有日本申報的自南韓進口（2024 年）。"), lacking.reasons());
        assertEquals(new BigDecimal("300"), lacking.exports().orElseThrow().usd());
        assertEquals(Optional.of(YEAR), lacking.offered());
    }

    @Test
    void anEndThatAGateStopsIsNoMirror() {
        TradeView february = Workspaces.view(Workspaces.february(), FEBRUARY);
        MirrorAnswer.Lacking lacking = assertInstanceOf(
                MirrorAnswer.Lacking.class,
                february.mirror(economy("DEU"), economy("TWN"), Direction.EXPORT, Workspaces.TWO_YEARS));
        assertTrue(
                lacking.reasons().getFirst().contains("GATE-CUT"),
                lacking.reasons().toString());
        assertTrue(lacking.exports().isEmpty());
    }

    @Test
    void goodsThatComeBackHaveNoOtherEnd() {
        MirrorAnswer answer = Workspaces.view(both("KOR", "JPN", "1", "1"), FEBRUARY)
                .mirror(economy("KOR"), economy("KOR"), Direction.EXPORT, YEAR);
        assertTrue(answer.told().isEmpty());
    }

    private static ListedRecords both(String exporter, String importer, String exports, String imports) {
        return new ListedRecords()
                .add(comtrade(exporter, importer, Direction.EXPORT, "2023", exports, 1, FEBRUARY, 1))
                .add(comtrade(importer, exporter, Direction.IMPORT, "2023", imports, 1, FEBRUARY, 2));
    }

    private static Mirror mirror(ListedRecords records, String reporter, String partner, Direction direction) {
        return Workspaces.view(records, FEBRUARY)
                .mirror(economy(reporter), economy(partner), direction, YEAR)
                .told()
                .orElseThrow();
    }

    private static MirrorAnswer.Lacking lacking(ListedRecords records, Period period) {
        return assertInstanceOf(
                MirrorAnswer.Lacking.class,
                Workspaces.view(records, FEBRUARY).mirror(economy("KOR"), economy("JPN"), Direction.EXPORT, period));
    }
}
