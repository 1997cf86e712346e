package org.tradebrief.chart.timeline;

import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.time.LocalDate;
import java.util.List;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.timeline.Ticks.Tick;

/** The time axis with its grid, and the date line with its flag. */
final class AxisPainter {
    private static final float LABEL_BASELINE = 20;
    private static final double FLAG_TOP = 29;
    private static final double FLAG_HEIGHT = 22;
    private static final double FLAG_PADDING = 10;

    private final Graphics2D g;
    private final TimelineLayout layout;
    private final ChartTheme theme;
    private final TimelineWords words;

    AxisPainter(Graphics2D g, TimelineLayout layout, ChartTheme theme, TimelineWords words) {
        this.g = g;
        this.words = words;
        this.layout = layout;
        this.theme = theme;
    }

    private List<Tick> ticks() {
        LocalDate last = layout.day(layout.right());
        return Ticks.fitting(layout.pointsPerDay()).between(layout.day(layout.left()), last, words);
    }

    void grid() {
        g.setStroke(new BasicStroke(1));
        for (Tick tick : ticks()) {
            double x = Math.round(layout.x(tick.day())) + 0.5;
            g.setColor(tick.major() ? theme.line() : theme.grid());
            if (x >= layout.left()) {
                g.draw(new Line2D.Double(x, layout.area().getY() + 8, x, layout.bottom()));
            }
        }
    }

    void labels() {
        float baseline = (float) layout.area().getY() + LABEL_BASELINE;
        boolean dated = false;
        for (Tick tick : ticks()) {
            g.setFont(tick.major() ? theme.bold(12) : theme.regular(12));
            g.setColor(tick.major() ? theme.text() : theme.secondary());
            double x = layout.x(tick.day()) + 6;
            boolean fits = x + g.getFontMetrics().stringWidth(tick.label()) <= layout.right();
            if (x >= layout.left() && fits) {
                g.drawString(tick.label(), (float) x, baseline);
                dated |= tick.dated();
            }
        }
        if (!dated) {
            LocalDate first = layout.day(layout.left());
            g.setFont(theme.bold(12));
            g.setColor(theme.text());
            g.drawString(words.year(first.getYear()), (float) layout.area().getX() + 24, baseline);
        }
    }

    /** Where the flag of the date line stands; sets the font in which it is written. */
    Rectangle2D flag(LocalDate day) {
        g.setFont(theme.bold(12));
        FontMetrics metrics = g.getFontMetrics();
        double width = metrics.stringWidth(day.toString()) + 2 * FLAG_PADDING;
        double most = Math.max(layout.left(), layout.right() - width);
        double left = Math.clamp(layout.lineX() - width / 2, layout.left(), most);
        return new Rectangle2D.Double(left, layout.area().getY() + FLAG_TOP, width, FLAG_HEIGHT);
    }

    /** The date line over the rows; its flag stays in sight for as long as the line is. */
    void dateLine(LocalDate day) {
        double x = layout.lineX();
        if (x < layout.left() || x > layout.right()) {
            return;
        }
        g.setColor(theme.selected());
        double top = layout.area().getY() + FLAG_TOP;
        g.fill(new Rectangle2D.Double(x - 1, top + FLAG_HEIGHT, 2, layout.bottom() - top - FLAG_HEIGHT));
        Rectangle2D flag = flag(day);
        g.setColor(theme.selected());
        g.fill(new RoundRectangle2D.Double(flag.getX(), top, flag.getWidth(), FLAG_HEIGHT, 6, 6));
        Path2D tip = new Path2D.Double();
        tip.moveTo(x - 5, top + FLAG_HEIGHT - 0.5);
        tip.lineTo(x + 5, top + FLAG_HEIGHT - 0.5);
        tip.lineTo(x, top + FLAG_HEIGHT + 5);
        tip.closePath();
        g.fill(tip);
        g.setColor(theme.background());
        g.drawString(day.toString(), (float) (flag.getX() + FLAG_PADDING), (float) (top + 15.5));
    }
}
