package org.tradebrief.chart.timeline;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Status;

/**
 * Bars: solid in force, lower half solid in force in part, outline announced, hatched suspended, dotted unknown, and
 * nothing where the measure has ended. Right of the date line everything is paler.
 */
final class BarPainter {
    private static final BasicStroke THIN = new BasicStroke(1);
    private static final BasicStroke DOTTED =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {2, 3}, 0);
    /** Six points between the lines, measured across them. */
    private static final double HATCH = 6 * Math.sqrt(2);

    private static final double RADIUS = 2;
    /** Below this width a mark in a piece says nothing. */
    private static final double ROOM_FOR_MARK = 14;

    private final Graphics2D g;
    private final TimelineLayout layout;
    private final ChartTheme theme;

    BarPainter(Graphics2D g, TimelineLayout layout, ChartTheme theme) {
        this.g = g;
        this.layout = layout;
        this.theme = theme;
    }

    /** Draws a row's bars into the row's height; half bars leave a hair between them. */
    void paint(TimelineRow row, double rowY, Color ground) {
        List<List<Piece>> strips = row.strips();
        double gap = strips.size() > 1 ? 2 : 0;
        double height = (TimelineLayout.BAR - gap * (strips.size() - 1)) / strips.size();
        double y = rowY + (TimelineLayout.ROW - TimelineLayout.BAR) / 2;
        for (List<Piece> strip : strips) {
            for (Piece piece : strip) {
                paint(piece, y, height, ground);
            }
            y += height + gap;
        }
    }

    /** A notch in the bar on each day on which the measure was amended, a post where it ended. */
    void marks(Measure measure, double rowY, Color ground) {
        double y = rowY + (TimelineLayout.ROW - TimelineLayout.BAR) / 2;
        for (Event event : measure.events()) {
            double x = layout.x(event.on());
            if (x <= layout.left() || x >= layout.right()) {
                continue;
            }
            if (event.kind() == EventKind.AMENDED) {
                g.setColor(ground);
                g.fill(new Rectangle2D.Double(x - 1, y, 2, TimelineLayout.BAR));
            } else if (event.kind().ends()) {
                g.setColor(theme.secondary());
                g.fill(new Rectangle2D.Double(x, y - 2, 2, TimelineLayout.BAR + 4));
            }
        }
    }

    private void paint(Piece piece, double y, double height, Color ground) {
        double from = Math.max(layout.x(piece.from()), layout.left());
        double to = Math.min(layout.endX(piece.to()), layout.right());
        if (to <= from || piece.status() == Status.ENDED) {
            return;
        }
        double line = Math.clamp(layout.lineX(), from, to);
        if (line > from) {
            paint(piece, new Rectangle2D.Double(from, y, line - from, height), 1, ground);
        }
        if (to > line) {
            paint(piece, new Rectangle2D.Double(line, y, to - line, height), Tints.AHEAD, ground);
        }
    }

    private void paint(Piece piece, Rectangle2D box, double strength, Color ground) {
        switch (piece.status()) {
            case IN_FORCE -> inForce(piece, box, strength, ground);
            case ANNOUNCED -> outline(box, Tints.mixed(theme.selected(), ground, strength));
            case SUSPENDED -> hatched(box, Tints.mixed(theme.warningFill(), ground, strength), ground);
            case UNKNOWN -> unknown(box);
            case ENDED -> {}
        }
    }

    private void inForce(Piece piece, Rectangle2D box, double strength, Color ground) {
        Color color = Tints.mixed(theme.selected(), ground, strength);
        if (piece.partly()) {
            outline(box, color);
            double half = box.getHeight() / 2;
            g.setColor(color);
            g.fill(new Rectangle2D.Double(box.getX(), box.getY() + half, box.getWidth(), half));
            return;
        }
        g.setColor(color);
        g.fill(strength < 1 ? box : rounded(box));
    }

    private static Shape rounded(Rectangle2D box) {
        return new RoundRectangle2D.Double(
                box.getX(), box.getY(), box.getWidth(), box.getHeight(), 2 * RADIUS, 2 * RADIUS);
    }

    private void outline(Rectangle2D box, Color color) {
        g.setColor(color);
        g.setStroke(THIN);
        g.draw(inset(box));
    }

    private static Rectangle2D inset(Rectangle2D box) {
        return new Rectangle2D.Double(
                box.getX() + 0.5, box.getY() + 0.5, Math.max(0, box.getWidth() - 1), Math.max(0, box.getHeight() - 1));
    }

    /** Lines at 45 degrees that run on from piece to piece, since they hang on the area and not on the box. */
    private void hatched(Rectangle2D box, Color color, Color ground) {
        g.setColor(Tints.mixed(color, ground, 0.10));
        g.fill(box);
        Shape clip = g.getClip();
        g.clip(box);
        g.setColor(color);
        g.setStroke(new BasicStroke(1.8f));
        double height = box.getHeight();
        double first = Math.floor((box.getX() - height) / HATCH) * HATCH;
        for (double x = first; x < box.getMaxX(); x += HATCH) {
            g.draw(new Line2D.Double(x, box.getMaxY(), x + height, box.getY()));
        }
        g.setClip(clip);
        outline(box, color);
    }

    private void unknown(Rectangle2D box) {
        g.setColor(theme.faint());
        g.setStroke(DOTTED);
        g.draw(new Line2D.Double(box.getX(), box.getY() + 0.5, box.getMaxX(), box.getY() + 0.5));
        g.draw(new Line2D.Double(box.getX(), box.getMaxY() - 0.5, box.getMaxX(), box.getMaxY() - 0.5));
        if (box.getWidth() >= ROOM_FOR_MARK && box.getHeight() >= ROOM_FOR_MARK) {
            g.setFont(theme.regular(12));
            double width = g.getFontMetrics().stringWidth("?");
            double x = box.getX() + Math.min(box.getWidth(), 36) / 2 - width / 2;
            g.drawString("?", (float) x, (float) (box.getCenterY() + 4));
        }
    }
}
