package org.tradebrief.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * A drawing that leaves the desk, with what must go along: its title above, below it where its values come from, a margin
 * around.
 *
 * @param width of the drawing inside, in points; its height follows
 */
public record Plate(String title, Drawing drawing, String source, double width) implements Drawing {
    private static final double MARGIN = 24;
    private static final double HEAD = 40;
    private static final double FOOT = 28;

    /** With its margins. */
    public double wide() {
        return width + 2 * MARGIN;
    }

    /** With title, source and margins. */
    public double high() {
        return MARGIN + HEAD + width * drawing.aspect() + FOOT + MARGIN;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area, ChartTheme theme) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.translate(area.getX(), area.getY());
        double scale = Math.min(area.getWidth() / wide(), area.getHeight() / high());
        g.scale(scale, scale);
        g.setColor(theme.background());
        g.fill(new Rectangle2D.Double(0, 0, wide(), high()));
        Lettering letters = new Lettering(g, theme);
        letters.left(
                title, MARGIN, MARGIN + 16, Lettering.Style.of(16, theme.text()).bold(true));
        drawing.draw(g, new Rectangle2D.Double(MARGIN, MARGIN + HEAD, width, width * drawing.aspect()), theme);
        letters.left(source, MARGIN, high() - MARGIN, Lettering.Style.of(11, theme.secondary()));
        g.dispose();
    }

    @Override
    public String description() {
        return title + "\n" + drawing.description() + "\n" + source;
    }

    @Override
    public double aspect() {
        return high() / wide();
    }
}
