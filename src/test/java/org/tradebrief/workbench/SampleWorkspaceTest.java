package org.tradebrief.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
}
