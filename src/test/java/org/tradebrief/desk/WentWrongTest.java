package org.tradebrief.desk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the desk says of input that cannot be used, while a workspace is open. */
class WentWrongTest {
    @RegisterExtension
    static final SampleDesk AT = new SampleDesk();

    @Test
    void aWorkspaceThatCannotBeOpenedIsToldOverTheOneThatStays() throws Exception {
        Path broken = Files.createDirectories(AT.folder().resolve("broken"));
        Files.writeString(broken.resolve("tradebrief.db"), "not a database");
        AT.desk().choices.add(broken);
        AT.fire("workspace.open");
        FxThread.await("the notice", () -> !AT.window().notices().open().isEmpty());
        assertTrue(
                FxThread.run(() -> AT.window().notices().open().getFirst().failure() != null),
                () -> AT.window().notices().open().toString());
        assertTrue(FxThread.run(() -> AT.window().actions().find("view.review").isPresent()), "the other stays open");
    }

    @Test
    void aFileThatAnImportPassesOverIsNamedWithItsReason() throws Exception {
        AT.desk().choices.add(Files.writeString(AT.folder().resolve("broken.json"), "neither one nor the other"));
        AT.fire("data.import");
        FxThread.await("the notice", () -> why() != null);
        FxThread.run(() -> {
            why().fire();
            return AT.window();
        });
        AT.await("#import-sheet");
        List<String> told = FxThread.run(() -> AT.find("#import-sheet").lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .toList());
        assertTrue(told.toString().contains("broken.json"), told.toString());
        assertTrue(told.size() >= 3, "file, code and reason: " + told);
    }

    private static ButtonBase why() {
        return AT.window().scene().getRoot().lookupAll(".notice .button").stream()
                .map(ButtonBase.class::cast)
                .filter(button -> "查看".equals(button.getText()))
                .findFirst()
                .orElse(null);
    }
}
