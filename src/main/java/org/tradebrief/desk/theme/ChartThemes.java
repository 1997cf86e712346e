package org.tradebrief.desk.theme;

import java.awt.Color;
import org.tradebrief.chart.ChartFonts;
import org.tradebrief.chart.ChartTheme;

/** Makes the theme of drawings from the desk's own colours. */
final class ChartThemes {
    private ChartThemes() {}

    static ChartTheme of(Palette palette, ChartFonts fonts) {
        return new ChartTheme(
                colour(palette, "-color-bg-default"),
                colour(palette, "-color-fg-default"),
                colour(palette, "-color-fg-muted"),
                colour(palette, "-color-fg-subtle"),
                colour(palette, "-tb-grid"),
                colour(palette, "-color-border-default"),
                colour(palette, "-tb-bar"),
                colour(palette, "-tb-bar-second"),
                colour(palette, "-color-danger-fg"),
                colour(palette, "-color-warning-fg"),
                colour(palette, "-color-warning-emphasis"),
                colour(palette, "-color-success-fg"),
                colour(palette, "-tb-zone"),
                org.tradebrief.chart.ChartThemes.series(palette.dark()),
                fonts.traditional(false),
                fonts.traditional(true),
                fonts);
    }

    private static Color colour(Palette palette, String token) {
        return Color.decode(palette.colour(token));
    }
}
