package org.tradebrief.desk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the desk says of input that cannot be used, while a workspace is open. */
class WentWrongTest {
    @TempDir
    static Path folder;

    @RegisterExtension
    static final AtTheDesk PLACE = AtTheDesk.forAll();

    private static TestDesk desk;
    private static DeskWindow window;

    @BeforeAll
    static void openTheSample() throws Exception {
        desk = new TestDesk(folder);
        window = PLACE.openSample(desk);
    }

    @Test
    void aWorkspaceThatCannotBeOpenedIsToldOverTheOneThatStays() throws Exception {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(broken.resolve("tradebrief.db"), "not a database");
        desk.choices.add(broken);
        fire("workspace.open");
        FxThread.await("the notice", () -> !window.notices().open().isEmpty());
        assertTrue(
                FxThread.run(() -> window.notices().open().getFirst().failure() != null),
                () -> window.notices().open().toString());
        assertTrue(FxThread.run(() -> window.actions().find("view.review").isPresent()), "the other stays open");
    }

    @Test
    void aFileThatAnImportPassesOverIsNamedWithItsReason() throws Exception {
        desk.choices.add(Files.writeString(folder.resolve("broken.json"), "neither one nor the other"));
        fire("data.import");
        FxThread.await("the notice", () -> why() != null);
        FxThread.run(() -> {
            why().fire();
            return window;
        });
        FxThread.await("the sheet", () -> window.scene().getRoot().lookup("#import-sheet") != null);
        List<String> told =
                FxThread.run(() -> window.scene().getRoot().lookup("#import-sheet").lookupAll(".label").stream()
                        .map(label -> ((Labeled) label).getText())
                        .toList());
        assertTrue(told.toString().contains("broken.json"), told.toString());
        assertTrue(told.size() >= 3, "file, code and reason: " + told);
    }

    private static ButtonBase why() {
        return window.scene().getRoot().lookupAll(".notice .button").stream()
                .map(ButtonBase.class::cast)
                .filter(button -> "看原因".equals(button.getText()))
                .findFirst()
                .orElse(null);
    }

    private static void fire(String action) {
        FxThread.run(() -> {
            window.actions().get(action).fire();
            return action;
        });
    }
}
