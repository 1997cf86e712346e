package org.tradebrief.desk.controls;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Nodes beside each other as long as there is room for them whole; those behind are left out rather than cut. */
public final class FittingRow extends Pane {
    private final double gap;

    public FittingRow(double gap) {
        this.gap = gap;
        setMinWidth(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        double width = 0;
        for (Node node : getManagedChildren()) {
            width += snapSizeX(node.prefWidth(-1)) + gap;
        }
        return Math.max(0, width - gap);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getManagedChildren().stream()
                .mapToDouble(node -> node.prefHeight(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        boolean room = true;
        for (Node node : getManagedChildren()) {
            double width = snapSizeX(node.prefWidth(-1));
            double height = snapSizeY(node.prefHeight(-1));
            room = room && x + width <= getWidth() + 0.5;
            node.setVisible(room);
            node.resizeRelocate(x, snapPositionY((getHeight() - height) / 2), width, height);
            x += width + gap;
        }
    }
}
