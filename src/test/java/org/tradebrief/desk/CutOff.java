package org.tradebrief.desk;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** What does not stand whole on a screen: sticks out of its area or of the window, or is a button whose name is cut short. */
final class CutOff {
    /** What rounding to pixels may add. */
    private static final double SLIP = 1.0;

    /** The names of what is read may be longer than any button. */
    private static final Set<String> READ = Set.of("simplified", "saved-button", "similar-row");

    private final Node root;
    private final String where;
    private final Set<String> found = new TreeSet<>();

    private CutOff(Node root, String where) {
        this.root = root;
        this.where = where;
    }

    /** All of it by name and place; to be asked on the screen's thread. */
    static Set<String> of(Node root, String where) {
        CutOff cut = new CutOff(root, where);
        cut.collect(root);
        return cut.found;
    }

    private void collect(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && isShort(labeled)) {
            found.add(where + " is cut short: " + told(labeled));
        }
        if (node instanceof Control && isOutside(node, root)) {
            found.add(where + " sticks out of the window: " + told(node));
        }
        if (node instanceof HBox || node instanceof VBox || node instanceof BorderPane) {
            ((Region) node)
                    .getChildrenUnmodifiable().stream()
                            .filter(child -> child.isVisible() && child.isManaged() && sticksOut(child, (Region) node))
                            .forEach(child -> found.add(where + " sticks out of " + told(node) + ": " + told(child)));
        }
        // What is scrolled may be longer than what is seen of it.
        if (node instanceof Parent parent && !isScrolled(node)) {
            parent.getChildrenUnmodifiable().forEach(this::collect);
        }
    }

    private static boolean isScrolled(Node node) {
        return node instanceof ScrollPane
                || node.getStyleClass().contains("virtual-flow")
                || node.getStyleClass().contains("column-header-background")
                || node.getStyleClass().contains("total-bar");
    }

    private static boolean isShort(Labeled labeled) {
        boolean named = labeled instanceof ButtonBase
                && labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
                && labeled.getStyleClass().stream().noneMatch(READ::contains);
        return named
                && !labeled.getText().isEmpty()
                && labeled.lookup(".text") instanceof Text text
                && text.isVisible()
                && !text.getText().equals(labeled.getText())
                && text.getText().endsWith(labeled.getEllipsisString());
    }

    private static boolean sticksOut(Node child, Region area) {
        Bounds bounds = child.getBoundsInParent();
        return area.getWidth() > 0
                && child.getLayoutBounds().getWidth() > 0
                && (bounds.getMinX() < -SLIP
                        || bounds.getMaxX() > area.getWidth() + SLIP
                        || bounds.getMaxY() > area.getHeight() + SLIP);
    }

    private static boolean isOutside(Node node, Node root) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        Bounds room = root.getLayoutBounds();
        return bounds.getWidth() > 0
                && bounds.getHeight() > 0
                && (bounds.getMinX() < -SLIP
                        || bounds.getMaxX() > room.getWidth() + SLIP
                        || bounds.getMaxY() > room.getHeight() + SLIP);
    }

    private static String told(Node node) {
        String text = node instanceof Labeled labeled ? labeled.getText() : node.getAccessibleText();
        String id = Stream.of(node.getId(), String.join(".", node.getStyleClass()))
                .filter(Objects::nonNull)
                .reduce("", (a, b) -> a + "#" + b);
        Bounds at = node.localToScene(node.getLayoutBounds());
        return String.format(
                "%s%s “%s” %.0f,%.0f %.0f×%.0f",
                node.getClass().getSimpleName(), id, text, at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
    }
}
