package org.tradebrief.check.unseen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradebrief.check.Checker;
import org.tradebrief.check.SampleFacts;
import org.tradebrief.check.measure.Measuring;
import org.tradebrief.check.measure.Score;

/**
 * Sixty-four texts by authors who had not seen this program: columns, memos, desk notes, newsletters, slides, weekly briefs,
 * legal notes. Each holds planted errors and figures of other matters; the labels say what a careful editor would.
 */
@ExtendWith(SampleFacts.class)
class OtherHandsTest {
    static List<String> names() {
        return IntStream.rangeClosed(1, 64).mapToObj("hand-%02d"::formatted).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void nobodyIsAccusedWhoIsRight(String name, Checker checker) {
        Score score = measure(name, checker);
        assertEquals(
                score.accusations(), score.trueAccusations(), score.misses().toString());
    }

    @Test
    void mostStatementsAreFoundAndJudgedAsAnEditorWould(Checker checker) {
        List<Score> scores = names().stream().map(n -> measure(n, checker)).toList();
        int labels = scores.stream().mapToInt(Score::labels).sum();
        int found = scores.stream().mapToInt(Score::found).sum();
        int right = scores.stream().mapToInt(Score::right).sum();
        assertTrue(found >= labels * 0.93, found + " of " + labels);
        assertTrue(right >= found * 0.89, right + " of " + found);
    }

    private static Score measure(String name, Checker checker) {
        LabelledText text = LabelledText.of(name);
        return new Measuring(checker, SampleFacts.DAY).measure(name, text.markdown(), text.labels(), List.of());
    }
}
