package org.tradebrief.check.unseen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.check.Checker;
import org.tradebrief.check.SampleFacts;
import org.tradebrief.check.measure.Measuring;
import org.tradebrief.check.measure.Score;

/** Texts of other weeks by another hand, held against what was known on their own day: later vintages, suspensions that ran out. */
@ExtendWith(SampleFacts.class)
class OtherWeeksTest {
    @ParameterizedTest
    @CsvSource({"week-25, 2026-06-21", "week-47, 2026-11-22"})
    void areJudgedAsOnTheirDayAndNobodyIsAccusedWhoIsRight(String name, LocalDate day, Checker checker) {
        LabelledText text = LabelledText.of(name);
        Score score = new Measuring(checker, day).measure(name, text.markdown(), text.labels(), List.of());
        assertEquals(
                score.accusations(), score.trueAccusations(), score.misses().toString());
        assertTrue(score.found() >= score.labels() * 0.9, score.found() + " of " + score.labels());
        assertTrue(score.right() >= score.found() * 0.85, score.right() + " of " + score.found());
    }
}
