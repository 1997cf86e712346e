package org.tradebrief.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.tradebrief.desk.editor.SectionEditor;
import org.tradebrief.desk.words.Language;

/** A week's work on the window, by keyboard wherever a person could: everything real but the file dialogs. */
class WholeWeekTest {
    private static final String WRITTEN = "本節經人工核對，結論維持。";

    @TempDir
    Path folder;

    @RegisterExtension
    final AtTheDesk place = new AtTheDesk();

    private final FxRobot robot = new FxRobot();
    private TestDesk desk;
    private DeskWindow window;

    @BeforeEach
    void open() throws Exception {
        desk = new TestDesk(folder);
        window = place.open(desk);
    }

    @Test
    void whatWasWrittenAndDecidedIsThereAgainAfterTheDeskWasClosed() throws Exception {
        openSample();
        String flagged = section("三、政策更新");
        press(flagged);
        writeInChinese();
        acceptByKey(flagged);
        Path pdf = exportByKey();
        assertTrue(new String(Files.readAllBytes(pdf), 0, 8, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));

        place.leave();
        window = place.open(desk);
        FxThread.run(() -> {
            window.resume(null);
            return window;
        });
        FxThread.await("the workspace that was open", () -> exists(flagged));
        FxThread.await("the section that was open", () -> title().startsWith("三、政策更新"));
        assertTrue(FxThread.run(this::text).contains(WRITTEN));
        assertTrue(spoken(flagged).contains("已接受"), spoken(flagged));
        FxThread.run(() -> {
            window.words().languageProperty().set(Language.EN);
            return window;
        });
        assertEquals("Brief review", FxThread.run(() -> ((Labeled) lookup("#tab-review")).getText()));
    }

    private void openSample() {
        FxThread.await("the first screen", () -> exists("#workspace-sample"));
        robot.push(KeyCode.ENTER);
        FxThread.await("the window of the sample", () -> exists("#tab-review"));
        FxThread.await("the tour", () -> exists("#tour-on"));
        robot.push(KeyCode.ESCAPE);
        FxThread.await("the check", () -> exists(".verdict-bar"));
    }

    /** The row of a section in the outline. */
    private String section(String title) {
        List<Node> rows =
                FxThread.run(() -> List.copyOf(window.scene().getRoot().lookupAll(".outline-row")));
        return rows.stream()
                .filter(row -> String.valueOf(row.getAccessibleText()).startsWith(title))
                .map(row -> "#" + row.getId())
                .findFirst()
                .orElseThrow();
    }

    private void press(String selector) {
        FxThread.run(() -> {
            ((javafx.scene.control.ButtonBase) lookup(selector)).fire();
            return selector;
        });
        FxThread.await("the section", () -> title().startsWith("三、政策更新"));
    }

    private void writeInChinese() {
        FxThread.run(() -> {
            editor().requestFocus();
            return editor();
        });
        FxThread.await("the caret in the editor", () -> editor().isFocused());
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        robot.push(KeyCode.END);
        robot.push(KeyCode.ENTER);
        robot.write(WRITTEN);
        FxThread.await("the text on the screen", () -> text().contains(WRITTEN));
        FxThread.await("the text on the disk", () -> saved().contains("已自動儲存"));
    }

    /** What is accepted gives way to the next open thing; the person comes back to it. */
    private void acceptByKey(String section) {
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.A);
        FxThread.await("the reason", () -> exists("#decision-reason"));
        robot.write("解讀與數字一致。");
        robot.push(KeyCode.ENTER);
        FxThread.await("the acceptance", () -> spoken(section).contains("已接受"));
        press(section);
        FxThread.await("the way back", () -> exists("#review-withdraw"));
    }

    private Path exportByKey() throws Exception {
        Path pdf = folder.resolve("week.pdf");
        desk.choices.add(pdf);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        FxThread.await(
                "the forms",
                () -> exists("#export-now") && lookup("#export-now").isFocused());
        robot.push(KeyCode.ENTER);
        FxThread.await("the PDF", () -> Files.exists(pdf) && Files.size(pdf) > 50_000);
        return pdf;
    }

    private Node lookup(String selector) {
        return window.scene().getRoot().lookup(selector);
    }

    private boolean exists(String selector) {
        return lookup(selector) != null;
    }

    private SectionEditor editor() {
        return (SectionEditor) lookup("#editor");
    }

    private String title() {
        return String.valueOf(editor().getAccessibleText());
    }

    private String text() {
        return String.valueOf(editor().queryAccessibleAttribute(javafx.scene.AccessibleAttribute.TEXT));
    }

    private String saved() {
        return ((Labeled) lookup(".status-saved")).getText();
    }

    private String spoken(String selector) {
        return FxThread.run(() -> String.valueOf(lookup(selector).getAccessibleText()));
    }
}
