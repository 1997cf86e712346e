package org.tradebrief.desk.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Verdict;
import org.tradebrief.desk.editor.text.Display;

/**
 * What is drawn over and under the text of a leaf, in shown places.
 *
 * @param selectedFrom start of the selection in this leaf; with the end equal to it, nothing is selected
 * @param found stretches that a search found
 */
record LeafMarks(List<Figured> figures, int selectedFrom, int selectedTo, List<int[]> found, boolean composing) {
    static final LeafMarks NONE = new LeafMarks(List.of(), 0, 0, List.of(), false);

    /**
     * A figure with its verdict.
     *
     * @param chosen whether its evidence is shown
     * @param settled whether a person has decided on it
     */
    record Figured(int from, int to, Verdict verdict, boolean chosen, boolean settled) {}

    List<Node> below(TextFlow flow, Display display) {
        List<Node> nodes = new ArrayList<>();
        for (int[] place : found) {
            areas(flow, display.drawn(place[0]), display.drawnBehind(place[1]))
                    .forEach(area -> nodes.add(box(area, 0, 0, "found-ground")));
        }
        for (Figured figure : figures) {
            if (figure.chosen()) {
                areas(flow, display.drawnWithGlyph(figure.from()), display.drawnBehind(figure.to()))
                        .forEach(area -> nodes.add(box(area, 4, 4, "figure-frame", "figure-" + tone(figure))));
            }
        }
        if (selectedTo > selectedFrom) {
            areas(flow, display.drawn(selectedFrom), display.drawn(selectedTo))
                    .forEach(area -> nodes.add(box(area, 0, 0, "text-selection")));
        }
        return nodes;
    }

    List<Node> above(TextFlow flow, Display display) {
        List<Node> nodes = new ArrayList<>();
        for (Figured figure : figures) {
            int from = display.drawn(figure.from());
            int to = display.drawnBehind(figure.to());
            areas(flow, from, to).forEach(area -> underline(nodes, area, figure));
        }
        return nodes;
    }

    private static void underline(List<Node> nodes, Rectangle2D area, Figured figure) {
        double y = Math.round(area.getMaxY()) + 0.5;
        String style = "mark-" + tone(figure);
        nodes.add(line(area, y, style));
        if (figure.verdict() == Verdict.CONTRADICTED) {
            nodes.add(line(area, y + 2, style));
        }
    }

    private static Line line(Rectangle2D area, double y, String style) {
        Line line = new Line(area.getMinX(), y, area.getMaxX(), y);
        line.getStyleClass().addAll("mark", style);
        return line;
    }

    private static String tone(Figured figure) {
        return figure.settled() ? "settled" : figure.verdict().name().toLowerCase(Locale.ROOT);
    }

    private static Rectangle box(Rectangle2D area, double out, double arc, String... styles) {
        Rectangle box = new Rectangle(
                area.getMinX() - out, area.getMinY() - out / 2, area.getWidth() + 2 * out, area.getHeight() + out);
        box.setArcWidth(arc * 2);
        box.setArcHeight(arc * 2);
        box.getStyleClass().addAll(styles);
        return box;
    }

    /** The areas, a line each, that drawn characters take up. */
    static List<Rectangle2D> areas(TextFlow flow, int from, int to) {
        List<Rectangle2D> areas = new ArrayList<>();
        if (to <= from) {
            return areas;
        }
        double[] box = null;
        for (PathElement element : flow.getRangeShape(from, to, false)) {
            if (element instanceof MoveTo m) {
                // Each line begins anew, closed before or not.
                add(areas, box);
                box = new double[] {m.getX(), m.getY(), m.getX(), m.getY()};
            } else if (element instanceof LineTo l && box != null) {
                box[0] = Math.min(box[0], l.getX());
                box[1] = Math.min(box[1], l.getY());
                box[2] = Math.max(box[2], l.getX());
                box[3] = Math.max(box[3], l.getY());
            }
        }
        add(areas, box);
        return areas;
    }

    private static void add(List<Rectangle2D> areas, double @Nullable [] box) {
        if (box != null && box[2] > box[0]) {
            areas.add(new Rectangle2D(box[0], box[1], box[2] - box[0], box[3] - box[1]));
        }
    }
}
