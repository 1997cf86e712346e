package org.tradebrief.desk.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

/**
 * Controls beside each other that give way as the window narrows: each first shrinks to its least width, then those behind
 * go to a further line. A child that {@link HBox#setHgrow always grows} takes what is left of its line.
 */
public class WrappingBar extends Pane {
    private static final double BETWEEN_LINES = 8;

    private final double gap;

    public WrappingBar(double gap) {
        this.gap = gap;
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets in = getInsets();
        List<Node> all = getManagedChildren();
        return in.getLeft()
                + all.stream().mapToDouble(this::wanted).sum()
                + gap * Math.max(0, all.size() - 1)
                + in.getRight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets in = getInsets();
        double room = width < 0 ? Double.MAX_VALUE : width - in.getLeft() - in.getRight();
        List<List<Node>> lines = lines(room);
        return in.getTop()
                + lines.stream().mapToDouble(this::height).sum()
                + BETWEEN_LINES * (lines.size() - 1)
                + in.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double room = getWidth() - in.getLeft() - in.getRight();
        List<List<Node>> lines = lines(room);
        // A bar that is kept higher than its one line has it in the middle.
        double y = Math.max(in.getTop(), (getHeight() - computePrefHeight(getWidth())) / 2 + in.getTop());
        for (List<Node> line : lines) {
            lay(line, in.getLeft(), y, room);
            y += height(line) + BETWEEN_LINES;
        }
    }

    private List<List<Node>> lines(double room) {
        List<List<Node>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        double used = 0;
        for (Node node : getManagedChildren()) {
            double least = least(node);
            List<Node> line = lines.getLast();
            if (!line.isEmpty() && used + gap + least > room + 0.5) {
                line = new ArrayList<>();
                lines.add(line);
                used = 0;
            }
            used += (line.isEmpty() ? 0 : gap) + least;
            line.add(node);
        }
        return lines;
    }

    /** Every one as wide as it wants to be, or less by the same part of what it can give. */
    private void lay(List<Node> line, double left, double y, double room) {
        double free = room
                - gap * Math.max(0, line.size() - 1)
                - line.stream().mapToDouble(this::wanted).sum();
        double give = line.stream().mapToDouble(n -> wanted(n) - least(n)).sum();
        long growing = line.stream().filter(WrappingBar::isGrowing).count();
        double part = free < 0 && give > 0 ? Math.min(1, -free / give) : 0;
        double more = free > 0 && growing > 0 ? free / growing : 0;
        double high = height(line);
        double x = left;
        for (Node node : line) {
            double width = snapSizeX(wanted(node) - part * (wanted(node) - least(node))) + (isGrowing(node) ? more : 0);
            double height = Math.min(high, node.prefHeight(width));
            node.resizeRelocate(snapPositionX(x), snapPositionY(y + (high - height) / 2), width, height);
            x += width + gap;
        }
    }

    private double height(List<Node> line) {
        return line.stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
    }

    private double wanted(Node node) {
        return snapSizeX(Math.max(node.minWidth(-1), node.prefWidth(-1)));
    }

    private double least(Node node) {
        return snapSizeX(Math.min(wanted(node), node.minWidth(-1)));
    }

    private static boolean isGrowing(Node node) {
        return HBox.getHgrow(node) == Priority.ALWAYS;
    }
}
