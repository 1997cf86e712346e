package org.tradebrief.desk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The policy tab on the window, with the keyboard alone. */
class PolicyTabTest {
    /** More than the tab has places that take the focus. */
    private static final int ROUND = 120;

    @TempDir
    Path folder;

    @RegisterExtension
    final AtTheDesk place = new AtTheDesk();

    private final FxRobot robot = new FxRobot();
    private TestDesk desk;
    private DeskWindow window;

    @BeforeEach
    void openTheSampleOnThePolicyTab() throws Exception {
        desk = new TestDesk(folder);
        window = place.open(desk);
        FxThread.await("the first screen", () -> exists("#workspace-sample"));
        robot.push(KeyCode.ENTER);
        FxThread.await("the tour", () -> exists("#tour-on"));
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        FxThread.await("the measures", () -> !heading().isEmpty());
    }

    @Test
    void everyPartIsReachedByKeyAndWhatAPersonDecidesIsKept() throws Exception {
        Set<String> reached = walk();
        assertTrue(
                reached.containsAll(List.of(
                        "timeline", "policy-wider", "policy.enter.detail", "policy-enter", "policy-cite", "as-of")),
                reached::toString);
        takesThePictureOut("timeline.pdf", "%PDF-");
        takesThePictureOut("timeline.svg", "<svg");
        takesThePictureOut("timeline.png", "PNG");
        aVersionIsChosenWithAReason();
        namesAreFoundAndComparedWithAnEarlierDay();
    }

    /** The ids of all that the tab key reaches from the filter on. */
    private Set<String> walk() {
        FxThread.run(() -> {
            lookup("#policy-filter").requestFocus();
            return window;
        });
        Set<String> reached = new LinkedHashSet<>();
        for (int i = 0; i < ROUND; i++) {
            Node owner = FxThread.run(() -> window.scene().getFocusOwner());
            if (owner != null && owner.getId() != null) {
                reached.add(owner.getId());
            }
            robot.push(KeyCode.TAB);
        }
        return reached;
    }

    private void takesThePictureOut(String name, String head) throws Exception {
        Path file = folder.resolve(name);
        desk.choices.add(file);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        FxThread.run(() -> {
            window.actions().get("policy." + ending).fire();
            return window;
        });
        FxThread.await(name, () -> Files.exists(file) && Files.size(file) > 1_000);
        assertTrue(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                .substring(0, 400)
                .contains(head));
    }

    private void aVersionIsChosenWithAReason() {
        FxThread.run(() -> {
            lookup("#timeline").requestFocus();
            return window;
        });
        for (int i = 0; i < ROUND && !FxThread.run(this::heading).contains("第 61 號"); i++) {
            robot.push(KeyCode.UP);
        }
        assertTrue(FxThread.run(this::heading).contains("第 61 號"));
        fire("比較");
        FxThread.await("the versions", () -> exists(".compared"));
        long open = conflicts();
        fire("採用這一版…");
        FxThread.await("the reason", () -> window.scene().getFocusOwner() instanceof TextField);
        robot.write("以公告原文為準");
        robot.push(KeyCode.ENTER);
        FxThread.await("one conflict less", () -> conflicts() == open - 1);
        assertTrue(FxThread.run(() -> labels(".compared .meta")).contains("以公告原文為準"));
    }

    private String heading() {
        return labels(".policy-detail .section-title");
    }

    private void namesAreFoundAndComparedWithAnEarlierDay() {
        type("#policy-filter", "");
        fire("名單");
        FxThread.await("the names", () -> names() > 50);
        type("#policy-filter", "斯凯迪奥");
        FxThread.await("the name, by its other script", () -> names() > 0 && names() < 5);
        assertTrue(FxThread.run(() -> table().getItems().getFirst().toString()).contains("Skydio"));
        type("#policy-filter", "");
        int all = FxThread.run(this::names);
        type("#listings-since", "2025-11-01");
        FxThread.await("the changes", () -> names() > 0 && names() < all);
        assertTrue(FxThread.run(
                () -> table().getColumns().stream().anyMatch(c -> c.getId().equals("BEFORE") && c.isVisible())));
    }

    private TableView<?> table() {
        return (TableView<?>) lookup(".measure-table");
    }

    private int names() {
        return lookup(".measure-table") instanceof TableView<?> table
                ? table.getItems().size()
                : 0;
    }

    private long conflicts() {
        return window.scene().getRoot().lookupAll(".policy-detail .chip-amber").stream()
                .filter(n -> ((Labeled) n).getText().endsWith("不一致"))
                .count();
    }

    private String labels(String selector) {
        return window.scene().getRoot().lookupAll(selector).stream()
                .map(n -> ((Labeled) n).getText())
                .collect(Collectors.joining("\n"));
    }

    private void type(String field, String text) {
        FxThread.run(() -> {
            TextField place = (TextField) lookup(field);
            place.requestFocus();
            place.selectAll();
            return place;
        });
        robot.push(KeyCode.BACK_SPACE);
        robot.write(text);
    }

    /** Presses what bears this text, as the enter key on it would. */
    private void fire(String text) {
        Callable<Node> found = () -> Stream.of(".hyperlink", ".toggle-button")
                .flatMap(s -> window.scene().getRoot().lookupAll(s).stream())
                .filter(n -> n instanceof Labeled l && text.equals(l.getText()))
                .findFirst()
                .orElse(null);
        FxThread.await(text, () -> found.call() != null);
        FxThread.run(() -> {
            Node node = found.call();
            node.requestFocus();
            return node;
        });
        robot.push(FxThread.run(found) instanceof Hyperlink ? KeyCode.ENTER : KeyCode.SPACE);
    }

    private Node lookup(String selector) {
        return window.scene().getRoot().lookup(selector);
    }

    private boolean exists(String selector) {
        return lookup(selector) != null;
    }
}
