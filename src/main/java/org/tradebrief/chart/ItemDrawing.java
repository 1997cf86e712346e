package org.tradebrief.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A drawing whose items a pointer can find. */
public interface ItemDrawing extends Drawing {

    /** Draws, and tells where the items lie now. */
    Items drawItems(Graphics2D graphics, Rectangle2D area, ChartTheme theme);

    @Override
    default void draw(Graphics2D graphics, Rectangle2D area, ChartTheme theme) {
        drawItems(graphics, area, theme);
    }
}
