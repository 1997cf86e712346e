package org.tradebrief.chart.timeline;

import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.timeline.TimelineModel.Link;

/** Relations of the selected measure: a line on the day from the act's name down to every row on which it told. */
final class LinkPainter {
    private static final double DOT = 3.5;

    private final Graphics2D g;
    private final TimelineLayout layout;
    private final ChartTheme theme;

    LinkPainter(Graphics2D g, TimelineLayout layout, ChartTheme theme) {
        this.g = g;
        this.layout = layout;
        this.theme = theme;
    }

    void paint(List<Link> links) {
        for (Link link : links) {
            double x = Math.round(layout.x(link.day())) + 0.5;
            if (x >= layout.left() && x <= layout.right()) {
                paint(link, x);
            }
        }
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
        name(link, x);
    }

    private void name(Link link, double x) {
        String text = link.label();
        g.setFont(theme.bold(12));
        FontMetrics metrics = g.getFontMetrics();
        double width = metrics.stringWidth(text);
        double left = Math.max(layout.left(), x - 8 - width);
        g.setColor(theme.background());
        g.fill(new Rectangle2D.Double(left - 2, layout.top() - 26, width + 4, 18));
        g.setColor(theme.text());
        g.drawString(text, (float) left, (float) layout.top() - 12);
    }

    private double middle(int row) {
        return layout.y(row) + TimelineLayout.ROW / 2;
    }
}
