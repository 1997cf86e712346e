package org.tradebrief.workbench;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Drawing;
import org.tradebrief.chart.timeline.TimelineDrawing;

/** The timeline for a page, where nobody scrolls: made as much smaller as it takes for every row to be in sight. */
record WholeTimeline(TimelineDrawing timeline) implements Drawing {
    /** So wide that its labels are still nine points high on a column of 482 points. */
    private static final double WIDTH = 720;

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area, ChartTheme theme) {
        double scale = Math.min(area.getWidth() / WIDTH, area.getHeight() / timeline.wholeHeight());
        Graphics2D g = (Graphics2D) graphics.create();
        g.translate(area.getX(), area.getY());
        g.scale(scale, scale);
        timeline.draw(g, new Rectangle2D.Double(0, 0, area.getWidth() / scale, area.getHeight() / scale), theme);
        g.dispose();
    }

    @Override
    public String description() {
        return timeline.description();
    }

    @Override
    public double aspect() {
        return timeline.wholeHeight() / WIDTH;
    }
}
