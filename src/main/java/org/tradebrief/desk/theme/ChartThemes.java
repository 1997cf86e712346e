package org.tradebrief.desk.theme;

import java.awt.Color;
import java.util.List;
import org.tradebrief.chart.ChartTheme;

/** Makes the theme of drawings from the desk's own colours. */
final class ChartThemes {
    private static final List<Color> SERIES = List.of(
            new Color(0x0B5CAD),
            new Color(0xD55E00),
            new Color(0x009E73),
            new Color(0xB65A93),
            new Color(0x4796C0),
            new Color(0x6E7781));
    private static final List<Color> SERIES_DARK = List.of(
            new Color(0x6CB2F7),
            new Color(0xF0883E),
            new Color(0x2FC79B),
            new Color(0xD68BB8),
            new Color(0x8CC8E8),
            new Color(0x9AA4AF));

    private ChartThemes() {}

    static ChartTheme of(Palette palette) {
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
                palette.dark() ? SERIES_DARK : SERIES,
                Fonts.forDrawing(false),
                Fonts.forDrawing(true));
    }

    private static Color colour(Palette palette, String token) {
        return Color.decode(palette.colour(token));
    }
}
