package org.tradebrief.chart.line;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Drawing;
import org.tradebrief.chart.Strokes;

/**
 * The shape of a series in a table's cell, its last value as a dot.
 *
 * @param values oldest first, null where a month is missing; the line is broken there
 * @param tint the number among the theme's series whose colour it has
 */
public record Sparkline(List<@Nullable Double> values, int tint, String description) implements Drawing {
    private static final double MARGIN = 3;

    public Sparkline {
        values = Collections.unmodifiableList(new java.util.ArrayList<>(values));
    }

    @Override
    public double aspect() {
        return 20.0 / 112;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area, ChartTheme theme) {
        double[] held =
                values.stream().filter(Objects::nonNull).mapToDouble(v -> v).toArray();
        if (held.length == 0) {
            return;
        }
        double least = java.util.Arrays.stream(held).min().orElse(0);
        double most = java.util.Arrays.stream(held).max().orElse(1);
        double span = most > least ? most - least : 1;
        Path2D path = new Path2D.Double();
        boolean pen = false;
        double lastX = 0;
        double lastY = 0;
        for (int i = 0; i < values.size(); i++) {
            Double value = values.get(i);
            if (value == null) {
                pen = false;
                continue;
            }
            lastX = area.getX() + MARGIN + (area.getWidth() - 2 * MARGIN) * i / Math.max(1, values.size() - 1);
            lastY = area.getMaxY() - MARGIN - (area.getHeight() - 2 * MARGIN) * (value - least) / span;
            if (pen) {
                path.lineTo(lastX, lastY);
            } else {
                path.moveTo(lastX, lastY);
            }
            pen = true;
        }
        g.setColor(theme.series().get(tint % theme.series().size()));
        g.setStroke(Strokes.solid(1.4));
        g.draw(path);
        g.fill(new Ellipse2D.Double(lastX - 2.2, lastY - 2.2, 4.4, 4.4));
    }
}
