package org.tradebrief.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A chart or timeline that draws itself the same on a screen and on a page. Lengths are in points of the area given. */
public interface Drawing {

    void draw(Graphics2D graphics, Rectangle2D area, ChartTheme theme);

    /** What a reader who cannot see it is told. */
    String description();

    /** Height divided by width at which it looks its best. */
    double aspect();
}
