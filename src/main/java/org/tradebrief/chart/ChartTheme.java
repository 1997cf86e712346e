package org.tradebrief.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.List;

/**
 * The colours and type of a drawing. The page always takes the light one; the screen takes what the desk shows.
 *
 * @param selected the series or bar that is selected
 * @param other a single further series
 * @param series up to six equal series, safe for colour-blind readers
 * @param fallback for characters that the two fonts lack
 */
public record ChartTheme(
        Color background,
        Color text,
        Color secondary,
        Color faint,
        Color grid,
        Color line,
        Color selected,
        Color other,
        Color danger,
        Color warning,
        Color warningFill,
        Color success,
        Color band,
        List<Color> series,
        Font regular,
        Font bold,
        Fallback fallback) {
    public ChartTheme {
        series = List.copyOf(series);
    }

    /** A theme without fonts for the characters that its own lack. */
    public ChartTheme(
            Color background,
            Color text,
            Color secondary,
            Color faint,
            Color grid,
            Color line,
            Color selected,
            Color other,
            Color danger,
            Color warning,
            Color warningFill,
            Color success,
            Color band,
            List<Color> series,
            Font regular,
            Font bold) {
        this(
                background,
                text,
                secondary,
                faint,
                grid,
                line,
                selected,
                other,
                danger,
                warning,
                warningFill,
                success,
                band,
                series,
                regular,
                bold,
                weight -> weight ? bold : regular);
    }

    /** The font for characters that the theme's own lack: Simplified ones. Asked only when one is met. */
    @FunctionalInterface
    public interface Fallback {
        Font font(boolean bold);
    }

    public Font regular(float size) {
        return regular.deriveFont(size);
    }

    public Font bold(float size) {
        return bold.deriveFont(size);
    }
}
