package org.tradebrief.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.check.Beside;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Figure;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;

class RewordingTest {
    private static final String SENTENCE = "對中逆差較 2024 年全年 2,955 億美元收窄 36%。";
    private static final String RIGHT = "對中逆差較 2024 年 1–11 月 2,703 億美元收窄 29.9%。";

    /** The figure 收窄 36% on a line, with the two places that change with it. */
    private static Figure figure(int line) {
        return new Figure(
                line,
                SENTENCE.indexOf("收窄") + 1,
                "收窄 36%",
                FigureKind.CHANGE,
                "美國–中國",
                "change",
                "2025-01..2025-11",
                Verdict.INCOMPARABLE,
                Severity.HIGH,
                "−29.9%",
                "不能相比。",
                List.of(),
                List.of(),
                "收窄 29.9%",
                null,
                List.of(
                        new Beside(line, SENTENCE.indexOf("2,955") + 1, "2,955 億", "2,703 億"),
                        new Beside(line, SENTENCE.indexOf("2024") + 1, "2024 年全年", "2024 年 1–11 月")),
                List.of());
    }

    @Test
    void goesFromTheFirstWordThatChangesToTheLast() {
        Rewording rewording = Rewording.of("一\n\n" + SENTENCE, figure(3), "收窄 29.9%");

        assertEquals("2024 年全年 2,955 億美元收窄 36%", rewording.before());
        assertEquals("2024 年 1–11 月 2,703 億美元收窄 29.9%", rewording.after());
    }

    @Test
    void aPersonsOwnWordsStandAlone() {
        Rewording rewording = Rewording.of(SENTENCE, figure(1), "縮小");

        assertEquals("收窄 36%", rewording.before());
        assertEquals("縮小", rewording.after());
    }

    @Test
    void doesNotGuessWhereTheTextHasChanged() {
        String other = SENTENCE.replace("2,955", "2,959");
        assertThrows(IllegalArgumentException.class, () -> Rewording.of(other, figure(1), "收窄 29.9%"));
    }

    @Test
    void isOneStepThatSettlesTheFigureAndIsTakenBackAsOne(@TempDir Path temp) {
        String text = "# 簡報\n\n" + SENTENCE + "\n";
        try (ReviewFixture fixture = new ReviewFixture(temp)) {
            fixture.desk.compose(ReviewFixture.draft(text, "d1"));

            BriefRecord corrected = fixture.lin().correct(figure(3), "收窄 29.9%", "同期相比");

            assertEquals("# 簡報\n\n" + RIGHT + "\n", corrected.markdown());
            CheckReport none = new CheckReport("", ReviewFixture.AS_OF, List.of(), List.of());
            assertEquals(1, Findings.of(corrected, none).settled().size());
            assertEquals(text, fixture.lin().undo().markdown());
        }
    }

    @Test
    void isNotSettledWhileAFigureWithinItIsDisputed(@TempDir Path temp) {
        try (ReviewFixture fixture = new ReviewFixture(temp)) {
            fixture.desk.compose(ReviewFixture.draft("# 簡報\n\n" + SENTENCE + "\n", "d1"));
            BriefRecord corrected = fixture.lin().correct(figure(3), "收窄 29.9%", "同期相比");
            Figure within = new Figure(
                    3,
                    RIGHT.indexOf("2,703") + 1,
                    "2,703 億",
                    FigureKind.AMOUNT,
                    "",
                    "balance",
                    "2024",
                    Verdict.CONTRADICTED,
                    Severity.HIGH,
                    "",
                    "",
                    List.of(),
                    List.of(),
                    null,
                    null);
            CheckReport report = new CheckReport("", ReviewFixture.AS_OF, List.of(within), List.of());

            assertEquals(0, Findings.of(corrected, report).settled().size());
        }
    }
}
