package org.tradebrief.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The whole week, from the first screen to the signed PDF, with the keyboard alone. */
class KeyboardWeekTest {
    private static final int MOST_STEPS = 60;

    @TempDir
    Path folder;

    @RegisterExtension
    final AtTheDesk place = new AtTheDesk();

    private final FxRobot robot = new FxRobot();
    private final AtomicInteger mouse = new AtomicInteger();
    private TestDesk desk;
    private DeskWindow window;

    @BeforeEach
    void open() throws Exception {
        desk = new TestDesk(folder);
        window = place.open(desk);
        window.scene().addEventFilter(MouseEvent.MOUSE_PRESSED, e -> mouse.incrementAndGet());
    }

    @Test
    void theWeekIsDoneWithTheKeyboardAlone() throws Exception {
        robot.push(KeyCode.ENTER);
        FxThread.await("the tour", () -> exists("#tour-on"));
        robot.push(KeyCode.ESCAPE);
        FxThread.await("the check", () -> exists(".verdict-bar"));
        lookRound();
        citeAHit();
        decideEverything();
        sign();
        Path pdf = folder.resolve("week.pdf");
        desk.choices.add(pdf);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        FxThread.await("the forms", () -> focused("export-now"));
        robot.push(KeyCode.ENTER);
        FxThread.await("the PDF", () -> Files.exists(pdf) && Files.size(pdf) > 50_000);
        assertTrue(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1).contains("/ByteRange"));
        assertTrue(mouse.get() == 0, "no button of a mouse was pressed");
    }

    @Test
    void theNextItemTakesTheKeyboardFromAButtonButNotFromAText() {
        robot.push(KeyCode.ENTER);
        FxThread.await("the tour", () -> exists("#tour-on"));
        robot.push(KeyCode.ESCAPE);
        FxThread.await("the check", () -> exists(".verdict-bar"));
        focus("#workspace-menu");
        robot.push(KeyCode.F8);
        FxThread.await("the queue", () -> owner().getStyleClass().contains("evidence-pane"));
        focus("#editor");
        robot.push(KeyCode.F8);
        FxThread.await("the text", () -> focused("editor"));
    }

    @Test
    void aMessageIsReachedByAKeyAndLeftByAnother() {
        FxThread.await("the first screen", () -> exists("#workspace-open"));
        focus("#workspace-open");
        FxThread.run(() -> {
            window.notices().say("做完了", window.actions().get("app.tasks"));
            return null;
        });
        robot.push(KeyCode.F6);
        FxThread.await("the message", () -> owner().getParent().getStyleClass().contains("notice"));
        robot.push(KeyCode.ESCAPE);
        FxThread.await("none, and the keyboard where it was", () -> focused("workspace-open"));
        assertEquals(List.of(), List.copyOf(window.notices().open()));
    }

    private void focus(String selector) {
        FxThread.run(() -> {
            window.scene().lookup(selector).requestFocus();
            return null;
        });
    }

    private Node owner() {
        return window.scene().getFocusOwner();
    }

    private void lookRound() {
        for (KeyCode tab : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5)) {
            robot.push(KeyCode.CONTROL, tab);
            FxThread.await("the tab", () -> FxThread.run(() -> window.scene().getFocusOwner()) != null);
        }
    }

    private void citeAHit() {
        FxThread.await("the field of the search", () -> focused("search-query"));
        robot.write("稀土出口管制");
        robot.push(KeyCode.ENTER);
        FxThread.await("a hit to cite", () -> can("search.cite"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        FxThread.await("the notice", () -> !window.notices().open().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
    }

    /** Every disputed figure is waived with a reason, every flagged section accepted. */
    private void decideEverything() {
        robot.push(KeyCode.ESCAPE);
        for (int i = 0; i < MOST_STEPS && !can("review.sign"); i++) {
            robot.push(KeyCode.F8);
            FxThread.await("the item", () -> can("review.waive") || can("review.accept") || can("review.sign"));
            if (can("review.waive")) {
                robot.push(KeyCode.W);
                FxThread.await("the reason", () -> focused("decision-reason"));
                robot.write("已與來源核對。");
                robot.push(KeyCode.ENTER);
                FxThread.await("the waiver", () -> !exists("#decision-reason"));
            } else if (can("review.accept")) {
                int before = FxThread.run(this::waiting);
                robot.push(KeyCode.A);
                FxThread.await("the reason", () -> focused("decision-reason") || waiting() < before);
                if (FxThread.run(() -> focused("decision-reason"))) {
                    robot.write("解讀與數字一致。");
                    robot.push(KeyCode.ENTER);
                    FxThread.await("no field", () -> !exists("#decision-reason"));
                }
                FxThread.await("the acceptance, and what follows", () -> waiting() < before);
            }
        }
        FxThread.await("that it may be signed", () -> can("review.sign"));
    }

    /** What the status bar counts as open. */
    private int waiting() {
        return window.scene().getRoot().lookupAll(".status-item").stream()
                .map(item -> ((Labeled) item).getText())
                .filter(text -> text.startsWith("待處理"))
                .mapToInt(text -> Integer.parseInt(text.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    private void sign() {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        FxThread.await("the palette", () -> focused("palette-field"));
        robot.push(KeyCode.TAB);
        assertTrue(FxThread.run(() -> focused("palette-field")), "Tab left the palette for what is behind it");
        robot.write(
                FxThread.run(() -> window.actions().get("review.sign").label().get()));
        robot.push(KeyCode.ENTER);
        FxThread.await("the passphrase", () -> focused("passphrase"));
        robot.write("correct horse battery");
        tabTo("consent");
        robot.push(KeyCode.SPACE);
        tabTo("sign-now");
        robot.push(KeyCode.SPACE);
        FxThread.await("the signature", () -> signed() || !failures().isEmpty());
        assertEquals(List.of(), FxThread.run(this::failures));
    }

    private void tabTo(String id) {
        FxThread.await(id, () -> exists("#" + id));
        for (int i = 0; i < MOST_STEPS && !FxThread.run(() -> focused(id)); i++) {
            robot.push(KeyCode.TAB);
        }
        assertTrue(FxThread.run(() -> focused(id)), id + " cannot be reached with the tabulator");
    }

    private boolean can(String action) {
        return FxThread.run(() -> window.actions().get(action).enabled().get());
    }

    private boolean focused(String id) {
        Node owner = window.scene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private boolean exists(String selector) {
        return window.scene().getRoot().lookup(selector) != null;
    }

    private boolean signed() {
        return window.scene().getRoot().lookupAll(".side-row").stream()
                .anyMatch(cell ->
                        Objects.requireNonNullElse(cell.getAccessibleText(), "").contains("已簽核"));
    }

    private List<String> failures() {
        return window.notices().failures();
    }
}
