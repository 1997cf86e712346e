package org.tradebrief.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void marksAreRound() {
        assertEquals(
                List.of(0.0, 6.0, 12.0, 18.0, 24.0), Scale.around(0, 22.25, 5).marks());
        assertEquals(
                List.of(-32.0, -24.0, -16.0, -8.0, 0.0),
                Scale.around(-31.8, 0, 5).marks());
        assertEquals("−2.5", Scale.around(-9, 0, 5).text(-2.5));
    }

    @Property(tries = 300)
    void everyValueLiesOnTheAxis(
            @ForAll @DoubleRange(min = -1e12, max = 1e12) double a,
            @ForAll @DoubleRange(min = -1e12, max = 1e12) double b,
            @ForAll @IntRange(min = 2, max = 8) int marks) {
        Scale scale = Scale.around(Math.min(a, b), Math.max(a, b), marks);
        double slack = Math.abs(scale.step()) * 1e-6;
        assertTrue(scale.low() <= Math.min(a, b) + slack && scale.high() >= Math.max(a, b) - slack);
        assertTrue(scale.marks().size() <= marks + 2, scale.toString());
    }
}
