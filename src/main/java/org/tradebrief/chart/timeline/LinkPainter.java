package org.tradebrief.chart.timeline;

import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.timeline.TimelineModel.Link;

/** Relations of the selected measure: a line on the day from the act's name down to every row on which it told. */
final class LinkPainter {
    private static final double DOT = 3.5;
    /** Between a name and what stands beside it. */
    private static final double GAP = 8;
    /** In less room a name says nothing. */
    private static final double LEAST = 40;

    private final Graphics2D g;
    private final TimelineLayout layout;
    private final ChartTheme theme;

    LinkPainter(Graphics2D g, TimelineLayout layout, ChartTheme theme) {
        this.g = g;
        this.layout = layout;
        this.theme = theme;
    }

    /**
     * Each act's name stands left of its line, cut where the line before or the flag leaves it less room.
     *
     * @param flag of the date line, on which nothing is written
     */
    void paint(List<Link> links, Rectangle2D flag) {
        double room = layout.left();
        for (Link link : inOrder(links)) {
            double x = x(link);
            if (x >= layout.left() && x <= layout.right()) {
                paint(link, x);
                boolean meets = x - GAP > flag.getX() - GAP && room < flag.getMaxX();
                name(link, room, meets ? flag.getX() - GAP : x - GAP);
                room = x + GAP;
            }
        }
    }

    private static List<Link> inOrder(List<Link> links) {
        return links.stream().sorted(Comparator.comparing(Link::day)).toList();
    }

    private double x(Link link) {
        return Math.round(layout.x(link.day())) + 0.5;
    }

    private void paint(Link link, double x) {
        int last = link.rows().stream().max(Integer::compare).orElse(0);
        double bottom = Math.min(middle(last), layout.bottom());
        g.setColor(theme.text());
        g.setStroke(new BasicStroke(1.2f));
        double top = layout.top() - 20;
        if (bottom > top) {
            g.draw(new Line2D.Double(x, top, x, bottom));
        }
        for (int row : link.rows()) {
            double y = middle(row);
            if (y > layout.top() && y < layout.bottom()) {
                g.fill(new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT));
            }
        }
    }

    private void name(Link link, double from, double to) {
        g.setFont(theme.bold(12));
        FontMetrics metrics = g.getFontMetrics();
        if (to - from < LEAST) {
            return;
        }
        String text = TimelineDrawing.fitted(link.label(), to - from, metrics);
        double width = metrics.stringWidth(text);
        g.setColor(theme.background());
        g.fill(new Rectangle2D.Double(to - width - 2, layout.top() - 26, width + 4, 18));
        g.setColor(theme.text());
        g.drawString(text, (float) (to - width), (float) layout.top() - 12);
    }

    private double middle(int row) {
        return layout.y(row) + TimelineLayout.ROW / 2;
    }
}
