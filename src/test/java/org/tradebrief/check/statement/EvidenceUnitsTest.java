package org.tradebrief.check.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tradebrief.check.Checker;
import org.tradebrief.check.Figure;
import org.tradebrief.check.SampleFacts;

/** The steps of a quotient give each value in the unit that it has. */
@ExtendWith(SampleFacts.class)
class EvidenceUnitsTest {
    @Test
    void concentrationsAreDividedAsPoints(Checker checker) {
        assertEquals("1,183.15 ÷ 447.18", quotient(checker, "台灣出口 HHI 1,183.15，約為中國（447.18）的 2.6 倍。", "2.6 倍"));
    }

    @Test
    void balancesAreDividedAsDollars(Checker checker) {
        assertEquals("1,268.6 億美元 ÷ 1,893.6 億美元", quotient(checker, "2025 年前 11 月，美國對台逆差已達對中逆差的 67%。", "67%"));
    }

    private static String quotient(Checker checker, String text, String words) {
        List<Figure> figures = SampleFacts.figures(checker, text);
        return figures.stream()
                .filter(f -> f.text().equals(words))
                .flatMap(f -> f.steps().stream())
                .filter(step -> step.contains("÷"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no quotient among " + figures));
    }
}
