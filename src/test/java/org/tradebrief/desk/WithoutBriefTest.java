package org.tradebrief.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a workspace without a brief says of its week is true of what it holds. */
class WithoutBriefTest {
    /** Of the ministry's, fetched in the week. */
    private static final Path ANNOUNCEMENT =
            Path.of("sample-data/corpus/2026-02-08/cn_export_control/policy_guidance/mofcom-gac-2025-70.md");

    @TempDir
    Path folder;

    @RegisterExtension
    final AtTheDesk place = new AtTheDesk();

    @Test
    void anEmptyWorkspaceSaysThatItHoldsNothingThenWhichSourcesItsWeekLacks() throws Exception {
        TestDesk desk = new TestDesk(folder);
        DeskWindow window = place.open(desk);
        desk.choices.add(Files.createDirectories(folder.resolve("東亞貿易組")));
        fire(window, "workspace.create");
        FxThread.await("nothing", () -> hint(window).equals("還沒有來源文件。匯入文件，或向來源更新資料。"));
        assertEquals(
                List.of("匯入文件…", "從來源更新…", "審核 Markdown 簡報…"),
                FxThread.run(() -> window.scene().getRoot().lookupAll(".without-buttons > .button").stream()
                        .map(button -> named((Labeled) button))
                        .toList()));

        Path layer = Files.createDirectories(folder.resolve("corpus/cn_export_control/policy_guidance"));
        Files.copy(ANNOUNCEMENT, layer.resolve(ANNOUNCEMENT.getFileName()));
        desk.choices.add(folder.resolve("corpus"));
        fire(window, "data.import");
        FxThread.await("the document", () -> hint(window).contains("還缺這一週的資料"));
        String hint = FxThread.run(() -> hint(window));
        assertTrue(hint.startsWith("2026-W06（2026-02-02 至 2026-02-08）"), hint);
        assertTrue(hint.contains("：UN Comtrade、US Census、World Bank。"), hint);
    }

    private static String hint(DeskWindow window) {
        Node hint = window.scene().getRoot().lookup(".without-brief .state-hint");
        return hint == null ? "" : Objects.requireNonNullElse(((Labeled) hint).getText(), "");
    }

    private static String named(Labeled button) {
        return !button.getText().isEmpty()
                ? button.getText()
                : button.lookupAll(".label").stream()
                        .map(label -> ((Labeled) label).getText())
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    private static void fire(DeskWindow window, String action) {
        FxThread.run(() -> {
            window.actions().get(action).fire();
            return null;
        });
    }
}
