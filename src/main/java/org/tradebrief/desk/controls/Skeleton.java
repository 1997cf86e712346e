package org.tradebrief.desk.controls;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Grey bones in the layout of what is coming, so that nothing moves when it comes. Takes the room that it is given and shows
 * as many pieces as go into it whole.
 */
public final class Skeleton extends Pane {
    private static final double THICK = 10;
    private static final String COMING = "coming";

    private Skeleton(List<? extends Node> pieces) {
        getStyleClass().add("skeleton");
        getChildren().setAll(pieces);
        setMinSize(0, 0);
        setMouseTransparent(true);
    }

    /** The rows of a table: a name, and figures at the right. */
    public static Skeleton rows(int rows, double height) {
        return new Skeleton(IntStream.range(0, rows)
                .mapToObj(i -> {
                    HBox row = new HBox(48, bone(72 + i * 37 % 56, THICK), Controls.spring());
                    row.getChildren().addAll(bone(56, THICK), bone(40, THICK), bone(56, THICK));
                    return piece(row, height, "skeleton-row");
                })
                .toList());
    }

    /**
     * Bars from a common start, each shorter than the one before.
     *
     * @param pitch from one to the next, in pixels
     */
    public static Skeleton bars(int bars, double pitch, double thick) {
        return new Skeleton(IntStream.range(0, bars)
                .mapToObj(i -> {
                    Region bar = bone(0, thick);
                    HBox row = new HBox(12, bone(32, THICK), bar);
                    bar.prefWidthProperty().bind(row.widthProperty().multiply(0.5 - i * 0.05));
                    return piece(row, pitch);
                })
                .toList());
    }

    /**
     * Bars that begin at different days, below an axis.
     *
     * @param lane how wide the names at the left are, in pixels
     * @param axis how high what stands above is
     */
    public static Skeleton spans(int rows, double lane, double axis, double pitch, double thick) {
        Region above = new Region();
        above.setPrefHeight(axis);
        List<Node> pieces = new java.util.ArrayList<>(List.of(above));
        for (int i = 0; i < rows; i++) {
            Region bar = bone(0, thick);
            Region before = new Region();
            HBox row = new HBox(before, bar);
            // Told by the row's number alone, so that every loading looks the same.
            before.prefWidthProperty()
                    .bind(row.widthProperty()
                            .subtract(lane)
                            .multiply(i * 29 % 5 * 0.09)
                            .add(lane));
            bar.prefWidthProperty().bind(row.widthProperty().subtract(before.prefWidthProperty()));
            pieces.add(piece(row, pitch));
        }
        return new Skeleton(pieces);
    }

    /** Passages of text: a heading and some lines each. */
    public static Skeleton passages(int passages, int lines, double height) {
        return new Skeleton(IntStream.range(0, passages)
                .mapToObj(i -> {
                    VBox box = new VBox(THICK, bone(168 + i * 37 % 96, THICK + 4));
                    for (int line = 0; line < lines; line++) {
                        Region bone = bone(0, THICK);
                        bone.maxWidthProperty().bind(box.widthProperty().multiply(line + 1 < lines ? 0.9 : 0.55));
                        bone.setPrefWidth(Double.MAX_VALUE);
                        box.getChildren().add(bone);
                    }
                    box.setAlignment(Pos.CENTER_LEFT);
                    box.setPrefHeight(height);
                    box.getStyleClass().add("skeleton-passage");
                    return box;
                })
                .toList());
    }

    /** Writes a label, or the room that its text will probably take while that is still coming. */
    public static void write(Label label, String text, boolean coming) {
        label.setText(text);
        label.getStyleClass().remove(COMING);
        if (coming) {
            label.getStyleClass().add(COMING);
        }
    }

    private static Region piece(HBox row, double height, String... styles) {
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPrefHeight(height);
        row.getStyleClass().addAll(styles);
        return row;
    }

    private static Region bone(double width, double thick) {
        Region bone = new Region();
        bone.getStyleClass().add("skeleton-bone");
        bone.setMinWidth(0);
        bone.setPrefSize(width, thick);
        bone.setMaxSize(USE_PREF_SIZE, thick);
        return bone;
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().stream().mapToDouble(piece -> piece.prefHeight(-1)).sum();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        double y = snappedTopInset();
        for (Node piece : getChildren()) {
            double height = piece.prefHeight(-1);
            piece.setVisible(y + height <= getHeight() + 0.5);
            piece.resizeRelocate(left, y, width, height);
            y += height;
        }
    }
}
