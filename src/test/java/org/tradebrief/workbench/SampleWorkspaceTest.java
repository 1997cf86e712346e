package org.tradebrief.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.chart.Drawing;
import org.tradebrief.chart.Exhibit;
import org.tradebrief.check.Figure;
import org.tradebrief.check.Verdict;
import org.tradebrief.library.Progress;
import org.tradebrief.review.BriefRecord;

class SampleWorkspaceTest {
    /** What the draft from elsewhere has wrong. */
    private static final Set<String> PLANTED = Set.of(
            "收窄 36%",
            "擴大 72%",
            "連續 3 個月",
            "2026 年 10 月 11 日",
            "年增 21.8%",
            "第 3 大出口市場",
            "前三大出口市場",
            "日本",
            "1,776.3",
            "擴大 8.5%",
            "2.71 倍",
            "有效",
            "6 家",
            "中度",
            "732.51");

    /** What of it is not found. */
    private static final Set<String> MISSED = Set.of("第 3 大出口市場");

    @TempDir
    Path temp;

    @Test
    void theSampleIsFilledOnceAndToldAsItGoes() {
        List<String> steps = new ArrayList<>();
        Progress progress = (step, done, total) -> steps.add(step);
        long documents;
        try (Workspace workspace = SampleWorkspace.open(Workbench.standard("測試"), temp, progress)) {
            documents = workspace.library().count();
        }
        assertTrue(documents > 50, documents + " documents");
        assertEquals(
                List.of("建立示範工作區", "讀取文件"), steps.stream().distinct().limit(2).toList());
        try (Workspace again = SampleWorkspace.open(Workbench.standard("測試"), temp, Progress.NONE)) {
            assertEquals(documents, again.library().count());
        }
    }

    @Test
    void theDraftComesAlsoWhereABatchRunHasMadeTheWeekAlone() {
        try (Workspace workspace = SampleWorkspace.open(Workbench.standard("測試"), temp, Progress.NONE)) {
            workspace.reviewing().compose(WeekInBatch.WEEK, WeekInBatch.AS_OF, Progress.NONE);
            SampleWorkspace.compose(workspace, step -> {});
            assertTrue(workspace.reviewing().desk().find("2026-W06-draft.md").isPresent());
        }
    }

    @Test
    void aDraftFromElsewhereComesWithItAndIsFoundWrongWhereItIs() {
        LocalDate day = LocalDate.parse("2026-02-08");
        try (Workspace workspace = SampleWorkspace.open(Workbench.standard("測試"), temp, Progress.NONE)) {
            BriefRecord draft = SampleWorkspace.takeInDraft(workspace, day);
            Set<String> wrong = workspace.checker().check(draft.name(), draft.markdown(), day).figures().stream()
                    .filter(f -> f.verdict() == Verdict.CONTRADICTED || f.verdict() == Verdict.INCOMPARABLE)
                    .map(Figure::text)
                    .collect(Collectors.toSet());
            Set<String> missed = new HashSet<>(PLANTED);
            missed.removeAll(wrong);
            assertTrue(PLANTED.containsAll(wrong), "accused " + wrong);
            assertTrue(MISSED.containsAll(missed), "missed " + missed);
            assertEquals(draft, SampleWorkspace.takeInDraft(workspace, day));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"policy", "hhi", "composition/TWN", "so-far/import/USA", "balance/USA", "import/USA/TWN+CHN"})
    void everyDrawingThatABriefNamesIsThereAndFitsAPage(String key) {
        try (Workspace workspace = SampleWorkspace.open(Workbench.standard("測試"), temp, Progress.NONE)) {
            Drawings drawings = new BriefDrawings(workspace.trade(), workspace.register(), workspace.economies());
            Exhibit exhibit =
                    drawings.drawing(key, LocalDate.parse("2026-02-08")).orElseThrow();
            Drawing drawing = exhibit.drawing();
            assertTrue(drawing.aspect() < 1.42, key + " is " + drawing.aspect() + " times as high as wide");
            assertTrue(exhibit.source().contains("2026-02-0"), exhibit.source());
            assertTrue(
                    drawings.drawing("nonsense", LocalDate.parse("2026-02-08")).isEmpty());
        }
    }
}
