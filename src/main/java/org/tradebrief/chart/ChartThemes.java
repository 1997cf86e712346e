package org.tradebrief.chart;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;

/** The two themes of the design. A page is always light; a screen may be dark. */
public final class ChartThemes {
    private static final List<Color> SERIES = colours(0x0B5CAD, 0xD55E00, 0x009E73, 0xB65A93, 0x4796C0, 0x6E7781);
    private static final List<Color> SERIES_DARK = colours(0x6CB2F7, 0xF0883E, 0x2FC79B, 0xD68BB8, 0x8CC8E8, 0x9AA4AF);

    private ChartThemes() {}

    /** The colours of equal series, told apart by colour-blind readers too. */
    public static List<Color> series(boolean dark) {
        return dark ? SERIES_DARK : SERIES;
    }

    private static List<Color> colours(int... rgb) {
        return Arrays.stream(rgb).mapToObj(Color::new).toList();
    }

    public static ChartTheme light(ChartFonts fonts) {
        return theme(
                fonts,
                false,
                colours(
                        0xFFFFFF, 0x1F2328, 0x57606A, 0x6E7781, 0xE7EBEF, 0xC2C9D1, 0x0B5CAD, 0x8FB4D9, 0xBC1C2B,
                        0x8A5A00, 0xBF8700, 0x1A7F37, 0xF6F8FA));
    }

    public static ChartTheme dark(ChartFonts fonts) {
        return theme(
                fonts,
                true,
                colours(
                        0x0D1117, 0xE2E7EC, 0x9AA4AF, 0x7D8793, 0x222A34, 0x3D4753, 0x6CB2F7, 0x3C6A97, 0xFF7B72,
                        0xE3B341, 0xD29922, 0x5CC46F, 0x11171F));
    }

    private static ChartTheme theme(ChartFonts fonts, boolean dark, List<Color> c) {
        return new ChartTheme(
                c.get(0),
                c.get(1),
                c.get(2),
                c.get(3),
                c.get(4),
                c.get(5),
                c.get(6),
                c.get(7),
                c.get(8),
                c.get(9),
                c.get(10),
                c.get(11),
                c.get(12),
                series(dark),
                fonts.traditional(false),
                fonts.traditional(true),
                fonts);
    }
}
