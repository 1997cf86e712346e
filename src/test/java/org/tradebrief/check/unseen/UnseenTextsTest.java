package org.tradebrief.check.unseen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.check.Checker;
import org.tradebrief.check.Figure;
import org.tradebrief.check.SampleFacts;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.measure.Measuring;
import org.tradebrief.check.measure.Score;

/** Texts of other habits than ours, each with wrong figures among the right ones, and figures of other matters. */
@ExtendWith(SampleFacts.class)
class UnseenTextsTest {
    private static final String[] NAMES = {
        "column-1", "memo-1", "desk-1", "brief-1", "tables-1", "column-2", "memo-2", "desk-2", "brief-2", "tables-2"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "column-1",
                "memo-1",
                "desk-1",
                "brief-1",
                "tables-1",
                "column-2",
                "memo-2",
                "desk-2",
                "brief-2",
                "tables-2"
            })
    void nobodyIsAccusedWhoIsRightAndNothingVanishes(String name, Checker checker) {
        Score score = measure(name, checker);
        assertEquals(
                score.accusations(), score.trueAccusations(), score.misses().toString());
        assertEquals(score.labels(), score.found(), score.misses().toString());
    }

    @Test
    void mostStatementsAreJudgedAsAPersonDoes(Checker checker) {
        List<Score> scores =
                List.of(NAMES).stream().map(n -> measure(n, checker)).toList();
        int right = scores.stream().mapToInt(Score::right).sum();
        int labels = scores.stream().mapToInt(Score::labels).sum();
        assertTrue(right >= labels * 0.92, right + " of " + labels);
    }

    @Test
    void almostEveryMutantIsSeenAndNoNeighbourAccused(Checker checker) {
        MutantScore score = new MutantScore(checker);
        List.of(NAMES).forEach(n -> score.take(LabelledText.of(n)));
        assertTrue(score.made() > 700, score.toString());
        assertTrue(score.seen() >= score.made() * 0.95, score.toString());
        assertEquals(List.of(), score.innocent, score.toString());
    }

    /** Texts read once before anything was changed for them; what is wrong in them but not plainly said draws no accusation. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        column-3 | 縮小三成六;百分之四十四點三
        memo-3   | 145.9亿;2025年4月9日
        desk-3   | −11.6%;742
        """)
    void onlyWhatIsPlainlyWrongIsAccused(String name, @Nullable String wrong, Checker checker) {
        List<String> accused = SampleFacts.figures(checker, LabelledText.markdown(name)).stream()
                .filter(f -> f.verdict() == Verdict.CONTRADICTED || f.verdict() == Verdict.INCOMPARABLE)
                .map(Figure::text)
                .toList();
        assertEquals(wrong == null ? List.of() : List.of(wrong.split(";", -1)), accused);
    }

    private static Score measure(String name, Checker checker) {
        LabelledText text = LabelledText.of(name);
        return new Measuring(checker, SampleFacts.DAY).measure(name, text.markdown(), text.labels(), List.of());
    }
}
