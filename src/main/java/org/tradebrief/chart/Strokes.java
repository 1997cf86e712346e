package org.tradebrief.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Lines and hatching of the design. Each series has a dash of its own, so that no meaning rests on colour alone. */
public final class Strokes {
    private static final List<float[]> DASHES = List.of(
            new float[0],
            new float[] {5, 2},
            new float[] {2, 2},
            new float[] {8, 3},
            new float[] {5, 2, 1, 2},
            new float[] {1, 3});

    private Strokes() {}

    public static BasicStroke solid(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    public static BasicStroke dashed(double width, float... dash) {
        return dash.length == 0
                ? solid(width)
                : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    /** The dash of the series with that number. */
    public static BasicStroke series(int number, double width) {
        return dashed(width, DASHES.get(number % DASHES.size()));
    }

    /** Hatching at 45 degrees, six points apart: not usable, or suspended. */
    public static void hatch(Graphics2D graphics, Shape shape, Color ground, Color lines) {
        Shape clip = graphics.getClip();
        graphics.setColor(ground);
        graphics.fill(shape);
        graphics.clip(shape);
        graphics.setColor(lines);
        graphics.setStroke(solid(1.4));
        Rectangle2D box = shape.getBounds2D();
        for (double x = box.getX() - box.getHeight(); x < box.getMaxX(); x += 6 * Math.sqrt(2)) {
            graphics.draw(new Line2D.Double(x, box.getMaxY(), x + box.getHeight(), box.getY()));
        }
        graphics.setClip(clip);
    }
}
