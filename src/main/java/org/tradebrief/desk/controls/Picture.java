package org.tradebrief.desk.controls;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/** A small drawing of paths whose colours come from the style sheet by the name of an ink. */
public final class Picture extends Region {

    /**
     * One path of a picture.
     *
     * @param fill the ink that fills it, or null
     * @param stroke the ink of its line, or null
     * @param width of the line, in the picture's own field
     * @param dash lengths of line and gap, in the picture's own field; empty for a solid line
     */
    public record Part(
            String path, @Nullable String fill, @Nullable String stroke, double width, List<Double> dash) {}

    private final double size;

    /**
     * @param field the side of the square in which the paths are drawn
     * @param size the side at which it is shown
     */
    public Picture(double field, double size, Part... parts) {
        this.size = size;
        setMouseTransparent(true);
        getStyleClass().add("picture");
        for (Part part : parts) {
            getChildren().add(shape(part, size / field));
        }
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
    }

    public static Part stroke(String path, String ink, double width, Double... dash) {
        return new Part(path, null, ink, width, List.of(dash));
    }

    public static Part fill(String path, String ink) {
        return new Part(path, ink, null, 0, List.of());
    }

    private static SVGPath shape(Part part, double scale) {
        SVGPath shape = new SVGPath();
        shape.setContent(part.path());
        shape.setManaged(false);
        shape.setFill(null);
        if (part.fill() != null) {
            shape.getStyleClass().add("fill-" + part.fill());
        }
        if (part.stroke() != null) {
            shape.getStyleClass().add("stroke-" + part.stroke());
            shape.setStrokeWidth(part.width());
            shape.setStrokeLineCap(part.dash().isEmpty() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
            shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
            shape.getStrokeDashArray().setAll(part.dash());
        }
        shape.getTransforms().add(new Scale(scale, scale, 0, 0));
        return shape;
    }

    @Override
    protected double computePrefWidth(double height) {
        return size;
    }

    @Override
    protected double computePrefHeight(double width) {
        return size;
    }
}
