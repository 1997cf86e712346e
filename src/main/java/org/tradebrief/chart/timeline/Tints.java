package org.tradebrief.chart.timeline;

import java.awt.Color;

/** Colours mixed beforehand, so that a drawing needs no transparency on screen or page. */
final class Tints {
    /** What lies right of the date line is drawn at this strength. */
    static final double AHEAD = 0.55;

    private Tints() {}

    static Color mixed(Color color, Color ground, double strength) {
        return new Color(
                channel(color.getRed(), ground.getRed(), strength),
                channel(color.getGreen(), ground.getGreen(), strength),
                channel(color.getBlue(), ground.getBlue(), strength));
    }

    private static int channel(int color, int ground, double strength) {
        return (int) Math.round(ground + (color - ground) * strength);
    }
}
