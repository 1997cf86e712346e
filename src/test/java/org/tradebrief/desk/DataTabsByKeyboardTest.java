package org.tradebrief.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The trade and the concentration tab with the sample, without a mouse. */
class DataTabsByKeyboardTest {
    @TempDir
    Path folder;

    @RegisterExtension
    final AtTheDesk place = new AtTheDesk();

    private final FxRobot robot = new FxRobot();
    private DeskWindow window;
    private TestDesk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new TestDesk(folder);
        window = place.open(desk);
        FxThread.await("the first screen", () -> lookup("#workspace-sample") != null);
        robot.push(KeyCode.ENTER);
        FxThread.await("the window of the sample", () -> lookup("#tab-trade") != null);
        FxThread.await("the tour", () -> lookup("#tour-on") != null);
        robot.push(KeyCode.ESCAPE);
    }

    private Node lookup(String selector) {
        return window.scene().getRoot().lookup(selector);
    }

    private TableView<?> table(String id) {
        return (TableView<?>) lookup("#" + id);
    }

    private void focus(String id) {
        FxThread.run(() -> {
            lookup("#" + id).requestFocus();
            return id;
        });
    }

    private void awaitSheet(String id) {
        FxThread.await(id, () -> lookup("#" + id) != null);
        FxThread.await("the focus in " + id, () -> isInside(window.scene().getFocusOwner(), lookup("#sheet-close")));
        robot.push(KeyCode.ESCAPE);
        FxThread.await("no sheet with " + id, () -> lookup("#" + id) == null);
    }

    /** Whether the focus is anywhere in the sheet that the cross closes. */
    private static boolean isInside(Node focus, Node cross) {
        for (Node at = focus; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("over-sheet")) {
                return true;
            }
        }
        return focus == cross;
    }

    @Test
    void everythingOfTheTwoTabsIsReachedByKeys() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        FxThread.await("the trade table", () -> table("trade-table") != null && !rows().isEmpty());
        focus("trade-table");
        int partners = FxThread.run(this::rows).size();
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.SPACE);
        FxThread.await("the months of a partner", () -> rows().size() > partners);
        robot.push(KeyCode.SPACE);
        FxThread.await("the partners alone", () -> rows().size() == partners);
        robot.push(KeyCode.ALT, KeyCode.S);
        FxThread.await(
                "a sorted column", () -> !table("trade-table").getSortOrder().isEmpty());

        robot.push(KeyCode.ALT, KeyCode.L);
        awaitSheet("trade-column-list");
        robot.push(KeyCode.ALT, KeyCode.M);
        awaitSheet("trade-mirrors");
        robot.push(KeyCode.ALT, KeyCode.V);
        awaitSheet("trade-views-list");
        robot.push(KeyCode.F5);
        awaitSheet("refresh-calls");

        focus("trade-table");
        robot.write("k");
        FxThread.await("the filter", () -> "k".equals(((TextField) lookup("#trade-filter")).getText()));
        assertTrue(FxThread.run(() -> lookup("#trade-filter").isFocused()));

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        FxThread.await(
                "the concentrations",
                () -> table("hhi-values") != null
                        && !table("hhi-values").getItems().isEmpty());
        int economies = FxThread.run(() -> table("hhi-values").getItems().size());
        robot.push(KeyCode.ALT, KeyCode.H);
        FxThread.await("one hidden", () -> table("hhi-values").getItems().size() == economies - 1);
        robot.push(KeyCode.ALT, KeyCode.A);
        FxThread.await("all shown", () -> table("hhi-values").getItems().size() == economies);
        assertFalse(FxThread.run(() -> lookup("#hhi-trend")) == null);
        assertTrue(FxThread.run(() -> lookup("#hhi-bars").isFocusTraversable()));
        robot.push(KeyCode.ALT, KeyCode.T);
        FxThread.await(
                "its partners in the trade tab",
                () -> lookup("#trade-table") != null
                        && List.of("trade-name").equals(ids().subList(0, 1))
                        && !ids().contains("trade-climbed"));
        assertEquals(
                0,
                FxThread.run(() -> window.notices().open().stream()
                        .filter(n -> n.failure() != null)
                        .count()));
    }

    private List<?> rows() {
        return table("trade-table").getItems();
    }

    private List<String> ids() {
        return table("trade-table").getVisibleLeafColumns().stream()
                .map(c -> c.getId())
                .toList();
    }
}
