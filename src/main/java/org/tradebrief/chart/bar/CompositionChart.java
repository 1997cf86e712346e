package org.tradebrief.chart.bar;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Drawing;
import org.tradebrief.chart.Lettering;
import org.tradebrief.chart.Lettering.Style;
import org.tradebrief.chart.Strokes;

/**
 * What a concentration is made of: a line for each partner with its share, a bar for its squared share, that number, and
 * its part of the whole.
 *
 * @param heads of the five columns: partner, share, contribution, squared share, part of the index
 * @param leading how many of the first lines are drawn in the strong colour
 */
public record CompositionChart(List<String> heads, List<Line> lines, int leading, String description)
        implements Drawing {
    private static final double ROW = 27;
    private static final double GAP = 16;

    public CompositionChart {
        if (heads.size() != 5) {
            throw new IllegalArgumentException("five columns need five heads, not " + heads.size());
        }
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    /**
     * @param contribution the squared share, for the bar's length; the text says it
     */
    public record Line(String label, String share, double contribution, String squared, String part) {}

    /** The columns' edges: names from the left, numbers up to their right edge. */
    private record Columns(double label, double share, double bar, double barEnd, double squared, double part) {}

    @Override
    public double aspect() {
        return ROW * (lines.size() + 1) / 416;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area, ChartTheme theme) {
        Lettering letters = new Lettering(g, theme);
        Style body = Style.of(13, theme.text());
        Style head = Style.of(12, theme.secondary());
        double row = Math.min(ROW, area.getHeight() / (lines.size() + 1));
        Columns c = columns(letters, area, body, head);
        double y = area.getY() + row / 2;
        letters.left(heads.get(0), c.label, y + Lettering.drop(head), head);
        letters.right(heads.get(1), c.share, y + Lettering.drop(head), head);
        letters.left(heads.get(2), c.bar, y + Lettering.drop(head), head);
        letters.right(heads.get(3), c.squared, y + Lettering.drop(head), head);
        letters.right(heads.get(4), c.part, y + Lettering.drop(head), head);
        double most = lines.stream().mapToDouble(Line::contribution).max().orElse(1);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double top = area.getY() + row * (i + 1);
            g.setColor(theme.grid());
            g.setStroke(Strokes.solid(1));
            g.draw(new Line2D.Double(area.getX(), top, area.getMaxX(), top));
            double base = top + row / 2 + Lettering.drop(body);
            letters.left(line.label(), c.label, base, body);
            letters.right(line.share(), c.share, base, body);
            letters.right(line.squared(), c.squared, base, body);
            letters.right(line.part(), c.part, base, Style.of(13, theme.secondary()));
            g.setColor(i < leading ? theme.selected() : theme.other());
            double length = Math.max(0, line.contribution()) / Math.max(most, 1e-9) * (c.barEnd - c.bar);
            g.fill(new RoundRectangle2D.Double(c.bar, top + row / 2 - 6, length, 12, 2, 2));
        }
    }

    private Columns columns(Lettering letters, Rectangle2D area, Style body, Style head) {
        double names = widest(letters, 0, body, head);
        double shares = widest(letters, 1, body, head);
        double squares = widest(letters, 3, body, head);
        double parts = widest(letters, 4, body, head);
        double share = area.getX() + names + GAP + shares;
        double part = area.getMaxX();
        double squared = part - parts - GAP;
        double bar = share + GAP;
        return new Columns(area.getX(), share, bar, Math.max(bar + 8, squared - squares - GAP), squared, part);
    }

    private double widest(Lettering letters, int column, Style body, Style head) {
        return Math.max(
                letters.width(heads.get(column), head),
                lines.stream()
                        .map(l -> switch (column) {
                            case 0 -> l.label();
                            case 1 -> l.share();
                            case 3 -> l.squared();
                            default -> l.part();
                        })
                        .mapToDouble(t -> letters.width(t, body))
                        .max()
                        .orElse(0));
    }
}
