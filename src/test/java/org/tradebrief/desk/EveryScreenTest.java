package org.tradebrief.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.controls.DrawingView;
import org.tradebrief.desk.palette.Entry;
import org.tradebrief.desk.palette.PaletteModel;
import org.tradebrief.desk.shell.MenuPlan;
import org.tradebrief.desk.words.Language;

/** What must hold on every screen of the desk, looked at on the sample workspace. */
class EveryScreenTest {
    private static final List<String> TABS = List.of("review", "trade", "hhi", "policy", "search");
    private static final List<String> SHEETS =
            List.of("app.preferences", "app.shortcuts", "app.tasks", "app.diagnostics", "app.palette", "data.refresh");

    @RegisterExtension
    static final SampleDesk AT = new SampleDesk();

    @Test
    void everythingInAMenuCanBeDone() {
        List<String> missing = MenuPlan.ids().stream()
                .filter(id -> AT.window().actions().find(id).isEmpty())
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyActionIsInAMenuOrInTheBarOfItsScreen() {
        // The sheet of shortcuts and the palette list them all; a menu lists what is not of one screen alone.
        List<String> nowhere = AT.window().actions().all().stream()
                .map(Action::id)
                .filter(id -> id.matches("(app|workspace|brief|data|edit|view|review)\\..*"))
                .filter(id -> !MenuPlan.ids().contains(id))
                // Letters of the queue for what a menu offers with other keys.
                .filter(id -> !id.endsWith("-in-queue"))
                .toList();
        assertEquals(List.of(), nowhere);
    }

    @Test
    void everyActionHasAName() {
        for (Action action : AT.window().actions().all()) {
            for (Language language : Language.values()) {
                assertFalse(action.words().in(language, "action." + action.id()).isBlank(), action.id());
            }
        }
    }

    @Test
    void whatCannotBeDoneSaysWhy() {
        TreeSet<String> silent = new TreeSet<>();
        for (String tab : TABS) {
            show(tab);
            for (Action action : AT.window().actions().all()) {
                String why = FxThread.run(() -> AT.window().actions().obstacle(action));
                if (!action.enabled().get() && why.isBlank()) {
                    silent.add(tab + ": " + action.id());
                }
            }
        }
        assertEquals("[]", silent.toString());
    }

    @Test
    void noKeysCallTwoThingsAtOnce() {
        List<String> twice = new ArrayList<>();
        for (String tab : TABS) {
            show(tab);
            Map<KeyCombination, String> taken = new HashMap<>();
            for (Action action : AT.window().actions().all()) {
                boolean here = TABS.stream()
                        .noneMatch(t -> !t.equals(tab) && action.id().startsWith(t + "."));
                KeyCombination keys = AT.window().actions().keysOf(action);
                String before = !here || keys == null ? null : taken.put(keys, action.id());
                if (before != null) {
                    twice.add(tab + ": " + before + " and " + action.id() + ": " + keys);
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void thePaletteFindsEveryKindByASlipOfTheHand() {
        PaletteModel palette = new PaletteModel(() -> FxThread.run(AT.window()::findable));
        FxThread.await("the measures", () -> AT.window().findable().stream().anyMatch(e -> "measure".equals(e.kind())));
        palette.open();
        Map.of(
                        "command", "exprot",
                        "economy", "Tiawan",
                        "measure", "MOFCOM-2025-61",
                        "brief", "2026-W6",
                        "section", "政策更薪",
                        "setting", "語言")
                .forEach((kind, typed) -> {
                    palette.queryProperty().set(typed);
                    List<String> kinds =
                            palette.found().stream().map(Entry::kind).toList();
                    assertTrue(kinds.contains(kind), typed + " finds " + kinds);
                });
    }

    @Test
    void everythingThatTakesTheFocusSaysWhatItIs() {
        TreeSet<String> silent = new TreeSet<>();
        for (String tab : TABS) {
            show(tab);
            collect(node -> node.isFocusTraversable() && isShown(node) && isSilent(node))
                    .forEach(node -> silent.add(tab + ": " + described(node)));
        }
        for (String sheet : SHEETS) {
            AT.fire(sheet);
            FxThread.await(sheet, () -> true);
            collect(node -> node.isFocusTraversable() && isShown(node) && isSilent(node))
                    .forEach(node -> silent.add(sheet + ": " + described(node)));
            AT.closeSheet();
        }
        assertEquals(List.of(), List.copyOf(silent));
    }

    @Test
    void everyChartSaysWhatItShowsAndHasItsTable() {
        int charts = 0;
        for (String tab : TABS) {
            show(tab);
            FxThread.await(
                    "the charts of " + tab,
                    () -> collect(EveryScreenTest::isShownDrawing).stream()
                            .noneMatch(drawing -> spoken(drawing).isBlank()));
            List<Node> drawings = collect(EveryScreenTest::isShownDrawing);
            for (Node drawing : drawings) {
                charts++;
                assertFalse(spoken(drawing).isBlank(), tab + ": " + described(drawing));
            }
            boolean table = !collect(node -> node instanceof TableView || node instanceof TreeTableView)
                    .isEmpty();
            boolean offered = !collect(node -> node instanceof Labeled label
                            && Objects.requireNonNullElse(label.getText(), "").contains("表"))
                    .isEmpty();
            assertTrue(drawings.isEmpty() || table || offered, tab + " has charts and no table");
        }
        assertTrue(charts >= 2, "only " + charts + " charts were seen");
    }

    private static void show(String tab) {
        AT.fire("view." + tab);
        FxThread.await(tab, () -> true);
    }

    private static List<Node> collect(Predicate<Node> wanted) {
        return FxThread.run(() -> {
            List<Node> found = new ArrayList<>();
            walk(AT.window().scene().getRoot(), wanted, found);
            return found;
        });
    }

    private static void walk(Node node, Predicate<Node> wanted, List<Node> into) {
        if (wanted.test(node)) {
            into.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, wanted, into));
        }
    }

    private static boolean isShownDrawing(Node node) {
        return node instanceof DrawingView && isShown(node);
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSilent(Node node) {
        // A scrolled area and a menu bar's inside take the focus only to be moved by keys.
        boolean frame = node.getClass().getSimpleName().matches("ScrollPane|MenuBarButton|MenuBar|ScrollBar");
        return !frame && spoken(node).isBlank();
    }

    private static String spoken(Node node) {
        String told = Objects.requireNonNullElse(node.getAccessibleText(), "");
        if (told.isBlank() && node instanceof Labeled labeled) {
            told = Objects.requireNonNullElse(labeled.getText(), "");
        }
        if (told.isBlank() && node instanceof TextInputControl input) {
            told = Objects.requireNonNullElse(input.getPromptText(), "");
        }
        return told;
    }

    private static String described(Node node) {
        return node.getClass().getSimpleName() + "#" + node.getId() + node.getStyleClass();
    }
}
