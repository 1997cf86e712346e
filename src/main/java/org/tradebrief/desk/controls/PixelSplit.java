package org.tradebrief.desk.controls;

import java.util.OptionalDouble;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.event.EventTarget;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/**
 * Two areas with a line between them that can be dragged. One keeps its width in pixels when the window grows, the other
 * takes the rest; the width is a property, so that it can be remembered.
 */
public final class PixelSplit extends SplitPane {
    private final DoubleProperty fixedWidth;
    private final boolean fixedFirst;
    private boolean dragging;
    private boolean chosen;
    /** The length that the areas were laid out for anew. */
    private double settled;

    /** @param fixed the area that keeps its width; it must be one of the two */
    public PixelSplit(Node left, Node right, Node fixed, double width) {
        super(left, right);
        getStyleClass().add("pixel-split");
        fixedFirst = fixed == left;
        fixedWidth = new SimpleDoubleProperty(width);
        SplitPane.setResizableWithParent(fixed, false);
        watch();
        getDividers().addListener((ListChangeListener<Divider>) change -> watch());
        addEventFilter(MouseEvent.MOUSE_PRESSED, e -> dragging = isOnDivider(e.getTarget()));
        addEventFilter(MouseEvent.MOUSE_DRAGGED, e -> chosen |= dragging);
        addEventFilter(MouseEvent.MOUSE_RELEASED, e -> dragging = false);
        fixedWidth.addListener((o, was, is) -> requestLayout());
        widthProperty().addListener((o, was, is) -> requestLayout());
        heightProperty().addListener((o, was, is) -> requestLayout());
    }

    /** One area above another; what is said of widths holds for heights. */
    public static PixelSplit upright(Node above, Node below, Node fixed, double height) {
        PixelSplit split = new PixelSplit(above, below, fixed, height);
        split.setOrientation(Orientation.VERTICAL);
        return split;
    }

    /** The width of the area that keeps it, in pixels. */
    public DoubleProperty fixedWidthProperty() {
        return fixedWidth;
    }

    /** Sets the width as the window's size suggests, unless a person has dragged it to another. */
    public void fit(double width) {
        if (!chosen) {
            fixedWidth.set(width);
        }
    }

    /** The width that a person dragged it to; empty while nobody has. */
    public OptionalDouble chosen() {
        return chosen ? OptionalDouble.of(fixedWidth.get()) : OptionalDouble.empty();
    }

    /** Puts back what {@link #chosen} gave. */
    public void restore(double width) {
        chosen = true;
        fixedWidth.set(width);
    }

    private static boolean isOnDivider(EventTarget target) {
        for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("split-pane-divider")) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void layoutChildren() {
        place();
        super.layoutChildren();
        if (length() != settled) {
            // Of two sizes in one pass the skin lays out the areas for the first; in the next they come to where they
            // belong.
            settled = length();
            Platform.runLater(this::requestLayout);
        }
    }

    private void place() {
        if (length() > 0 && !getDividers().isEmpty()) {
            double share = Math.clamp(fixedWidth.get() / length(), 0, 0.9);
            setDividerPosition(0, fixedFirst ? share : 1 - share);
        }
    }

    /** A divider comes anew when an area was taken out and put back. */
    private void watch() {
        for (Divider divider : getDividers()) {
            divider.positionProperty().addListener((o, was, is) -> dragged(is.doubleValue()));
        }
    }

    /** What moves otherwise, as when an area is put back or has no room, leaves the width that was wanted. */
    private void dragged(double position) {
        if (dragging && length() > 0) {
            double width = (fixedFirst ? position : 1 - position) * length();
            if (Math.abs(width - fixedWidth.get()) > 0.5) {
                fixedWidth.set(width);
            }
        }
    }

    private double length() {
        return getOrientation() == Orientation.VERTICAL ? getHeight() : getWidth();
    }
}
