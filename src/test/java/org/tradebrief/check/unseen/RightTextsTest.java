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
 * Twenty-four texts by authors who had not seen this program, in which every statement is right, each with some hundred changes of
 * one line: most make one statement plainly wrong, the others change nothing but the wording.
 */
@ExtendWith(SampleFacts.class)
class RightTextsTest {
    static List<String> names() {
        return IntStream.rangeClosed(1, 24).mapToObj("right-%02d"::formatted).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aTextThatIsRightIsAccusedOfNothing(String name, Checker checker) {
        Score score = new Measuring(checker, SampleFacts.DAY)
                .measure(name, LabelledText.markdown(name), List.of(), List.of());
        assertEquals(List.of(), score.misses());
    }

    @Test
    void mostOfWhatIsMadeWrongIsSeenAndHardlyAnyOtherWordingIsHeldAgainstIt(Checker checker) {
        List<Score> scores =
                names().stream().map(name -> measure(name, checker)).toList();
        int wrong = scores.stream().mapToInt(Score::mustFlag).sum();
        int flagged = scores.stream().mapToInt(Score::flagged).sum();
        int harmless = scores.stream().mapToInt(Score::harmless).sum();
        int worse = scores.stream().mapToInt(Score::worse).sum();
        assertTrue(flagged >= wrong * 0.86, flagged + " of " + wrong);
        assertTrue(worse <= harmless * 0.04, worse + " of " + harmless);
    }

    private static Score measure(String name, Checker checker) {
        return new Measuring(checker, SampleFacts.DAY)
                .measure(name, LabelledText.markdown(name), List.of(), LabelledText.edits(name));
    }
}
