package org.tradebrief.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Views are kept with the workspace. */
class SavedViewsTest {
    @TempDir
    private Path folder = Path.of("");

    private Workspace open() {
        return Workbench.standard("測試").openToWrite(folder.resolve("w"));
    }

    private static List<String> names(SavedViews views) {
        return views.all().stream().map(SavedViews.View::name).toList();
    }

    @Test
    void aViewIsThereAgainWhenTheWorkspaceIsOpenedAgain() {
        try (Workspace workspace = open()) {
            workspace.views("trade").keep(new SavedViews.View("美國\t五夥伴", "reporter=USA"));
        }
        try (Workspace workspace = open()) {
            assertEquals(
                    List.of(new SavedViews.View("美國 五夥伴", "reporter=USA")),
                    workspace.views("trade").all());
            assertEquals(List.of(), workspace.views("hhi").all());
        }
    }

    @Test
    void oneOfTheSameNameGivesWayAndOneThatIsForgottenIsGone() {
        try (Workspace workspace = open()) {
            SavedViews views = workspace.views("trade");
            views.keep(new SavedViews.View("a", "1"));
            views.keep(new SavedViews.View("b", "2"));
            views.keep(new SavedViews.View("a", "3"));
            assertEquals(List.of("b", "a"), names(views));
            views.forget("b");
            views.forget("a");
            assertEquals(List.of(), names(views));
        }
    }

    @Test
    void aViewHasANameAndOneLine() {
        assertThrows(IllegalArgumentException.class, () -> new SavedViews.View(" ", "1"));
        assertThrows(IllegalArgumentException.class, () -> new SavedViews.View("a", "1\n2"));
    }
}
