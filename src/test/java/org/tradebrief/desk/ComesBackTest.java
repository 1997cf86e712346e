package org.tradebrief.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A person leaves the desk and comes back to it: tabs, scroll, filters, sizes and selection of every tab are as they were. */
class ComesBackTest {
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
        window = place.openSample(desk);
    }

    @Test
    void everyTabIsAsItWasLeft() throws Exception {
        settleIn();
        Map<String, String> left = look();
        comeBack();
        assertEquals("search", fx(this::shownTab), "the tab that was left");
        assertEquals(lines(left), lines(look()));
        // Once more, and away again before any other tab was looked at.
        comeBack();
        comeBack();
        assertEquals(lines(left), lines(look()), "what was not looked at is kept, too");
    }

    private void comeBack() throws Exception {
        place.leave();
        window = place.open(desk);
        fx(() -> {
            window.resume(null);
            return null;
        });
        await("the tab that was left", () -> shownTab().equals("search") && rows("search-hits") > 0);
    }

    private static String lines(Map<String, String> all) {
        StringBuilder text = new StringBuilder();
        all.forEach(
                (name, value) -> text.append(name).append(" = ").append(value).append('\n'));
        return text.toString();
    }

    private void settleIn() {
        show("review");
        press(row("三、政策更新"));
        await("the figures", () -> lookup(".mark-verified") != null);
        clickOn(".mark-verified");
        await("the evidence", () -> !text(".claim-text").startsWith("三"));
        drag(".review .split-pane-divider", -40);
        scroll("#review-text", 180);

        show("hhi");
        await("the values", () -> rows("hhi-values") > 0);
        press("1,000／1,800");
        fx(() -> {
            ((CheckBox) lookup("#hhi-bounds")).setSelected(false);
            MenuButton economies = (MenuButton) lookup("#hhi-economies");
            ((javafx.scene.control.CheckMenuItem) economies.getItems().getFirst()).setSelected(false);
            return null;
        });
        select("hhi-values", 4);
        press("增減");
        press("表");
        drag(".hhi .split-pane-divider", -30);

        // What is selected in one tab takes the others along, so that this one comes after it.
        show("trade");
        await("the table", () -> rows("trade-table") > 0);
        press("出口");
        press("近 12 個月");
        fill("#trade-filter", "國,灣,本");
        await("the rows", () -> rows("trade-table") == 5 || rows("trade-table") == 4);
        select("trade-table", 1);
        focus("#trade-table");
        robot.push(KeyCode.SPACE);
        await("the months", () -> rows("trade-table") > 10);
        select("trade-table", 3);
        drag(".trade .split-pane-divider", -30);
        scroll("#trade-table", 64);
        scroll("#trade-sets", 120);

        show("policy");
        await(
                "the timeline",
                () -> lookup("#timeline") != null && lookup("#timeline").isVisible());
        press("發布機關");
        fill("#policy-filter", "稀土");
        focus("#timeline");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.PLUS);
        press("表格");
        await("the table of measures", () -> rows("policy-table") > 0);
        drag(".policy .split-pane-divider", -30);

        show("search");
        fill("#search-query", "出口管制");
        await("hits", () -> rows("search-hits") > 12);
        press("字詞");
        await("a way to narrow", () -> facet("出口管制") != null);
        fx(() -> {
            facet("出口管制").fire();
            return null;
        });
        await("hits of it", () -> rows("search-hits") > 12);
        fx(() -> {
            hits().getSelectionModel().select(9);
            return null;
        });
        await("the document", () -> rows("search-reading") > 8);
        drag(".search .split-pane-divider", 30);
        scroll("#search-hits", 500);
        fx(() -> {
            window.actions().get("view.zoom-in").fire();
            window.actions().get("view.zoom-out").fire();
            return null;
        });
    }

    /** What a person sees of each tab, read off the window; the tab that was shown is shown again at last. */
    private Map<String, String> look() {
        Map<String, String> seen = new LinkedHashMap<>();
        show("review");
        await(
                "the figures",
                () -> lookup(".mark-verified") != null && !text(".claim-text").isEmpty());
        see(seen, "review section", () -> String.valueOf(lookup("#editor").getAccessibleText()));
        see(seen, "review figure", () -> text(".claim-text"));
        see(seen, "review size", () -> width(".evidence-pane"));
        see(seen, "review scroll", () -> scrolled("#review-text"));
        show("trade");
        await("the table", () -> rows("trade-table") > 10);
        await(
                "the sets",
                () -> lookup("#trade-sets") != null && !scrolled("#trade-sets").equals("0"));
        see(seen, "trade filters", () -> chosen(".trade .filter-bar"));
        see(seen, "trade typed", () -> ((TextField) lookup("#trade-filter")).getText());
        see(seen, "trade rows", () -> String.valueOf(rows("trade-table")));
        see(
                seen,
                "trade selection",
                () -> String.valueOf(table("trade-table").getSelectionModel().getSelectedIndex()));
        see(seen, "trade size", () -> divider(".trade"));
        see(seen, "trade scroll", () -> scrolled("#trade-table") + " " + scrolled("#trade-sets"));
        show("hhi");
        await("the values", () -> rows("hhi-values") > 0);
        see(seen, "hhi filters", () -> chosen(".hhi"));
        see(seen, "hhi bounds", () -> String.valueOf(((CheckBox) lookup("#hhi-bounds")).isSelected()));
        see(seen, "hhi rows", () -> String.valueOf(rows("hhi-values")));
        see(
                seen,
                "hhi selection",
                () -> String.valueOf(table("hhi-values").getSelectionModel().getSelectedIndex()));
        see(seen, "hhi size", () -> divider(".hhi"));
        show("policy");
        await("the table of measures", () -> rows("policy-table") > 0);
        see(
                seen,
                "policy filters",
                () -> chosen(".policy .filter-bar") + ((TextField) lookup("#policy-filter")).getText());
        see(seen, "policy rows", () -> String.valueOf(rows("policy-table")));
        see(
                seen,
                "policy selection",
                () -> String.valueOf(table("policy-table").getSelectionModel().getSelectedIndex()));
        press("時間軸");
        see(seen, "policy day", () -> String.valueOf(lookup(".back-to-day").isVisible()));
        press("表格");
        see(seen, "policy size", () -> divider(".policy"));
        show("search");
        await("hits", () -> rows("search-hits") > 12);
        await("the document", () -> rows("search-reading") > 8);
        see(seen, "search query", () -> ((TextField) lookup("#search-query")).getText());
        see(seen, "search mode", () -> chosen(".search"));
        see(seen, "search filters", () -> String.valueOf(facet("出口管制").isSelected()));
        see(
                seen,
                "search selection",
                () -> String.valueOf(hits().getSelectionModel().getSelectedIndex()));
        see(seen, "search size", () -> divider(".search"));
        see(seen, "search scroll", () -> scrolled("#search-hits"));
        return seen;
    }

    private void see(Map<String, String> seen, String what, Callable<String> look) {
        seen.put(what, fx(look));
    }

    private String shownTab() {
        return all(".tab-button").stream()
                .filter(node -> ((ToggleButton) node).isSelected())
                .map(node -> node.getId().replace("tab-", ""))
                .findFirst()
                .orElse("");
    }

    /** The buttons and fields of a bar that are chosen, as they read. */
    private String chosen(String area) {
        List<String> toggles = all(area + " .segmented .toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected)
                .map(Labeled::getText)
                .toList();
        List<String> fields = all(area + " .choice-value").stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
        return toggles + " " + fields;
    }

    private String divider(String area) {
        SplitPane split = (SplitPane) all(area + " .pixel-split").getFirst();
        return String.valueOf(Math.round(split.getDividerPositions()[0] * split.getWidth()));
    }

    private String width(String selector) {
        return String.valueOf(Math.round(lookup(selector).getLayoutBounds().getWidth()));
    }

    private String scrolled(String selector) {
        return Scrolled.place(lookup(selector));
    }

    private void scroll(String selector, double pixels) {
        String before = fx(() -> scrolled(selector));
        fx(() -> Scrolled.to(lookup(selector), pixels));
        await("the scroll of " + selector, () -> !scrolled(selector).equals(before));
    }

    private void drag(String selector, double by) {
        Node divider = fx(() -> all(selector).getFirst());
        robot.drag(divider).dropBy(by, 0);
    }

    private void clickOn(String selector) {
        Node mark = fx(() -> all(selector).getFirst());
        var at = fx(() -> mark.localToScreen(mark.getBoundsInLocal()));
        robot.clickOn((at.getMinX() + at.getMaxX()) / 2, at.getMinY() - 6);
    }

    private void select(String table, int row) {
        await("rest", () -> !window.isWorking());
        fx(() -> {
            TableView<?> rows = table(table);
            rows.getSelectionModel()
                    .clearAndSelect(row, rows.getVisibleLeafColumns().isEmpty() ? null : column(rows));
            return null;
        });
        await("the row", () -> table(table).getSelectionModel().getSelectedIndex() == row);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static javafx.scene.control.TableColumn column(TableView<?> rows) {
        return rows.getVisibleLeafColumn(0);
    }

    private void press(String label) {
        fx(() -> {
            if (label.startsWith("#")) {
                ((ButtonBase) lookup(label)).fire();
            } else {
                all(".toggle-button").stream()
                        .map(ToggleButton.class::cast)
                        .filter(button -> label.equals(button.getText()) && isShown(button))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no button says " + label))
                        .fire();
            }
            return null;
        });
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** The row of a section in the outline. */
    private String row(String title) {
        return fx(() -> all(".outline-row").stream()
                .filter(row -> String.valueOf(row.getAccessibleText()).startsWith(title))
                .map(row -> "#" + row.getId())
                .findFirst()
                .orElseThrow());
    }

    private CheckBox facet(String name) {
        return (CheckBox) all(".facet-row .check-box").stream()
                .filter(box -> name.equals(((CheckBox) box).getText()))
                .findFirst()
                .orElse(null);
    }

    private void show(String tab) {
        fx(() -> {
            window.actions().get("view." + tab).fire();
            return tab;
        });
        await(tab, () -> shownTab().equals(tab));
    }

    private void fill(String selector, String text) {
        fx(() -> {
            ((TextField) lookup(selector)).setText(text);
            return null;
        });
    }

    private void focus(String selector) {
        fx(() -> {
            lookup(selector).requestFocus();
            return null;
        });
    }

    private String text(String selector) {
        return lookup(selector) instanceof Labeled label ? label.getText() : "";
    }

    private int rows(String id) {
        return switch (lookup("#" + id)) {
            case TableView<?> table -> table.getItems().size();
            case ListView<?> list -> list.getItems().size();
            case null, default -> 0;
        };
    }

    private TableView<?> table(String id) {
        return (TableView<?>) lookup("#" + id);
    }

    private ListView<?> hits() {
        return (ListView<?>) lookup("#search-hits");
    }

    private List<Node> all(String selector) {
        return List.copyOf(window.scene().getRoot().lookupAll(selector));
    }

    private Node lookup(String selector) {
        return window.scene().getRoot().lookup(selector);
    }

    private static <T> T fx(Callable<T> work) {
        return FxThread.run(work);
    }

    private static void await(String what, Callable<Boolean> condition) {
        FxThread.await(what, condition);
    }
}
