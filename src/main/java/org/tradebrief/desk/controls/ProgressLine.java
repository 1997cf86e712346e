package org.tradebrief.desk.controls;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A bar of progress, 8 high. */
public final class ProgressLine extends Region {
    private final DoubleProperty done = new SimpleDoubleProperty();
    private final Region fill = new Region();

    public ProgressLine() {
        getStyleClass().add("progress-line");
        fill.getStyleClass().add("progress-fill");
        getChildren().add(fill);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        done.addListener((o, was, is) -> {
            requestLayout();
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        });
    }

    /** Between 0 and 1. */
    public DoubleProperty doneProperty() {
        return done;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> done.get();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 1.0;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    protected void layoutChildren() {
        double share = Math.clamp(done.get(), 0, 1);
        fill.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
        fill.setVisible(share > 0);
    }
}
