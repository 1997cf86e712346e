package org.tradebrief.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.chart.Drawing;
import org.tradebrief.chart.Exhibit;
import org.tradebrief.library.Progress;

class SampleWorkspaceTest {
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
