package org.tradebrief.trade.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.trade.Rows.comtrade;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.tradebrief.trade.Direction;

/** What must hold of the two ends of a trade whatever they tell. */
class MirrorLawsTest {
    private static final BigDecimal SLACK = new BigDecimal("1e-15");

    private static Mirror mirror(long exports, long imports) {
        return new Mirror(
                Flows.amount(comtrade("KOR", "JPN", Direction.EXPORT, "2023", Long.toString(exports))),
                Flows.amount(comtrade("JPN", "KOR", Direction.IMPORT, "2023", Long.toString(imports))));
    }

    @Property(tries = 200)
    void gapAndRatioTellTheSameStory(
            @ForAll @LongRange(min = 1, max = 1L << 40) long exports,
            @ForAll @LongRange(min = 1, max = 1L << 40) long imports) {
        Mirror m = mirror(exports, imports);
        assertEquals(0, m.gap().add(m.imports().usd()).compareTo(m.exports().usd()));
        near(m.imports().usd(), m.ratio().multiply(m.exports().usd()));
        near(m.gap(), m.gapPercent().multiply(m.imports().usd()).movePointLeft(2));
        assertEquals(m.gap().signum(), BigDecimal.ONE.compareTo(m.ratio()));
        assertEquals(m.gap().signum() > 0, m.explained() == Mirror.Explained.REVERSED);
        assertTrue(m.notes().contains(m.explained().chinese()));
    }

    @Property(tries = 100)
    void theUnitChangesNeitherPercentNorRatio(
            @ForAll @LongRange(min = 1, max = 1L << 30) long exports,
            @ForAll @LongRange(min = 1, max = 1L << 30) long imports) {
        Mirror one = mirror(exports, imports);
        Mirror thousand = mirror(exports * 1000, imports * 1000);
        assertEquals(0, one.ratio().compareTo(thousand.ratio()));
        assertEquals(0, one.gapPercent().compareTo(thousand.gapPercent()));
        assertEquals(one.explained(), thousand.explained());
    }

    private static void near(BigDecimal expected, BigDecimal found) {
        BigDecimal off = expected.subtract(found).abs();
        assertTrue(off.compareTo(expected.abs().multiply(SLACK).add(SLACK)) <= 0, expected + " " + found);
    }
}
