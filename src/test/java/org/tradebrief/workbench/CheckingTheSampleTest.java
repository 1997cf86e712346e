package org.tradebrief.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Figure;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.Missed;
import org.tradebrief.check.MissedKind;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.rules.Weight;
import org.tradebrief.library.Progress;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.Role;

/** Texts checked against the data that come with the program: what they pass over, and for which day they stand. */
class CheckingTheSampleTest {
    @TempDir
    static Path folder;

    private static Workspace workspace;

    @BeforeAll
    static void fillTheSample() {
        workspace = SampleWorkspace.open(Workbench.standard("測試"), folder, Progress.NONE);
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    private static CheckReport check(String text, String day) {
        return workspace.checker().check("x.md", text, LocalDate.parse(day));
    }

    @Test
    void aTextThatSaysNothingMissesFirstThatTaiwanTookChinasPlace() {
        List<Missed> missed = check("本週無事。", "2026-02-08").missed();

        assertEquals(
                "2025 年 11 月美國對台灣逆差 149.9 億美元，高於對中國的 139.4 億美元。",
                missed.getFirst().message());
        assertTrue(missed.getFirst().isHigh());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-08", "2026-03-22", "2026-06-30"})
    void theSentenceOfEachFindingStandsByItselfAndMentionsIt(String day) {
        String text = "本週無事。";
        for (int round = 0; round < 3; round++) {
            List<Missed> missed = check(text, day).missed();
            for (Missed m : missed) {
                List<Figure> wrong = check(m.message(), day).figures().stream()
                        .filter(f -> f.verdict() != Verdict.VERIFIED)
                        .toList();
                assertTrue(wrong.isEmpty(), m.message() + " " + wrong);
            }
            text = text + "\n\n"
                    + String.join("\n\n", missed.stream().map(Missed::message).toList());
            List<String> still =
                    check(text, day).missed().stream().map(Missed::key).toList();
            assertFalse(missed.stream().anyMatch(m -> still.contains(m.key())), still.toString());
        }
    }

    @Test
    void theBriefThatWeComposeMissesNothingOfWeight() {
        LocalDate sunday = LocalDate.of(2026, 2, 8);
        String own = workspace
                .composing()
                .preview(IsoWeek.parse("2026-W06"), sunday, line -> true, Progress.NONE)
                .draft()
                .text()
                .markdown();

        List<Missed> missed = check(own, "2026-02-08").missed();

        assertTrue(missed.size() <= 5, missed.toString());
        assertTrue(missed.stream().noneMatch(Missed::isHigh), missed.toString());
    }

    @Test
    void suspensionsThatEndWithinHalfAYearAreMissedAndThoseBeyondAreNot() {
        assertTrue(check("本週無事。", "2026-02-08").missed().stream().noneMatch(m -> m.kind() == MissedKind.DEADLINE));
        assertTrue(check("本週無事。", "2026-06-30").missed().stream()
                .anyMatch(m -> m.kind() == MissedKind.DEADLINE && m.message().contains("2026-11-10")));
    }

    @Test
    void aBriefFromElsewhereStandsForTheLastDayOfItsWeek() throws IOException {
        Person author = new Person("王怡君", Role.AUTHOR);
        Path file = Files.writeString(folder.resolve("elsewhere.md"), "# 貿易動態簡報　2026 年第 06 週\n\n## 摘要\n\n美國對台灣逆差擴大。\n");
        Path other = Files.writeString(folder.resolve("column.md"), "# 專欄\n\n美國對台灣逆差擴大。\n");
        LocalDate today = LocalDate.of(2026, 11, 22);

        assertEquals(
                LocalDate.of(2026, 2, 8),
                workspace.reviewing().open(file, today, author).content().asOf());
        assertEquals(
                today,
                workspace.reviewing().open(other, today, author).content().asOf());
    }

    @Test
    void aRuleThatIsOffIsOffForEverybodyAndIsCounted() {
        String text = "2025 年 11 月美國對台灣逆差 249.9 億美元，2025 年 1–11 月擴大 88.7%。";
        int before = check(text, "2026-02-08").figures().size();
        workspace.rules().set(FigureKind.AMOUNT, Weight.OFF);
        try {
            CheckReport report = check(text, "2026-02-08");

            assertEquals(Map.of(FigureKind.AMOUNT, 1), report.leftOut());
            assertEquals(before - 1, report.figures().size());
        } finally {
            workspace.rules().set(FigureKind.AMOUNT, Weight.USUAL);
        }
        assertEquals(before, check(text, "2026-02-08").figures().size());
    }
}
