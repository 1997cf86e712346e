package org.tradebrief.desk.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.chart.ChartFonts;
import org.tradebrief.chart.ChartTheme;

/** Text stands out from its ground by 4.5 to 1 in every look and accent, as WCAG 2.2 reckons it. */
class PaletteTest {
    private static final String[][] TEXT_ON_GROUND = {
        {"-color-fg-default", "-color-bg-default"},
        {"-color-fg-default", "-color-bg-subtle"},
        {"-color-fg-default", "-color-bg-inset"},
        {"-color-fg-default", "-color-bg-overlay"},
        {"-color-fg-default", "-color-accent-subtle"},
        {"-color-fg-default", "-tb-highlight"},
        {"-color-fg-muted", "-color-bg-default"},
        {"-color-fg-muted", "-color-bg-subtle"},
        {"-color-fg-muted", "-color-bg-inset"},
        {"-color-fg-subtle", "-color-bg-default"},
        {"-color-fg-subtle", "-color-bg-subtle"},
        {"-tb-disabled", "-color-bg-overlay"},
        {"-color-accent-fg", "-color-bg-default"},
        {"-color-accent-fg", "-color-bg-subtle"},
        {"-color-accent-fg", "-color-accent-subtle"},
        {"-color-fg-emphasis", "-color-accent-emphasis"},
        {"-color-success-fg", "-color-bg-default"},
        {"-color-success-fg", "-color-success-subtle"},
        {"-color-danger-fg", "-color-bg-default"},
        {"-color-danger-fg", "-color-danger-subtle"},
        {"-color-warning-fg", "-color-bg-default"},
        {"-color-warning-fg", "-color-warning-subtle"},
        {"-tb-unknown", "-color-bg-default"},
        {"-tb-unknown", "-tb-unknown-subtle"},
    };

    @Test
    void textCanBeReadInEveryLook() {
        List<String> faint = new ArrayList<>();
        for (Palette look : List.of(Palette.LIGHT, Palette.DARK, Palette.CONTRAST)) {
            for (Accent accent : Accent.values()) {
                Palette palette = look.accented(accent);
                for (String[] pair : TEXT_ON_GROUND) {
                    double ratio = contrast(palette.colour(pair[0]), palette.colour(pair[1]));
                    if (ratio < 4.5) {
                        faint.add(String.format("%s %s: %s on %s %.2f", look.name(), accent, pair[0], pair[1], ratio));
                    }
                }
            }
        }
        assertEquals(List.of(), faint);
    }

    /** Marks that tell something without text; a verified figure's quiet line is told by its glyph, too. */
    private static final List<String> MARKS = List.of(
            "-color-success-emphasis",
            "-color-danger-emphasis",
            "-color-warning-emphasis",
            "-color-accent-emphasis",
            "-tb-unknown",
            "-tb-bar",
            "-tb-off");

    @Test
    void marksStandOutFromTheirGroundInEveryLook() {
        List<String> faint = new ArrayList<>();
        for (Palette look : List.of(Palette.LIGHT, Palette.DARK, Palette.CONTRAST)) {
            for (Accent accent : Accent.values()) {
                Palette palette = look.accented(accent);
                for (String mark : MARKS) {
                    double ratio = contrast(palette.colour(mark), palette.colour("-color-bg-default"));
                    if (ratio < 3) {
                        faint.add(String.format("%s %s: %s %.2f", look.name(), accent, mark, ratio));
                    }
                }
            }
        }
        assertEquals(List.of(), faint);
    }

    @Test
    void theGroundOfALargeChangeIsSeenAndItsDigitsAreReadInEveryLook() {
        for (Palette look : List.of(Palette.LIGHT, Palette.DARK, Palette.CONTRAST)) {
            for (String hue : List.of("-tb-rise", "-tb-fall")) {
                String page = look.colour("-color-bg-default");
                String ground = over(look.colour(hue), page, Heat.opacity(look, Heat.STEPS));
                double text = contrast(look.colour("-color-fg-default"), ground);
                double seen = contrast(ground, page);
                assertTrue(text >= 4.5, look.name() + " " + hue + ": text " + text);
                assertTrue(seen >= (look == Palette.CONTRAST ? 3 : 1.2), look.name() + " " + hue + ": ground " + seen);
            }
        }
    }

    private static String over(String colour, String ground, double opacity) {
        Color top = Color.decode(colour);
        Color below = Color.decode(ground);
        return String.format(
                "#%02X%02X%02X",
                mixed(top.getRed(), below.getRed(), opacity),
                mixed(top.getGreen(), below.getGreen(), opacity),
                mixed(top.getBlue(), below.getBlue(), opacity));
    }

    private static int mixed(int top, int below, double opacity) {
        return (int) Math.round(top * opacity + below * (1 - opacity));
    }

    @Test
    void theLinesAndLettersOfChartsStandOutInEveryLook() {
        List<String> faint = new ArrayList<>();
        for (Palette look : List.of(Palette.LIGHT, Palette.DARK, Palette.CONTRAST)) {
            ChartTheme chart = ChartThemes.of(look, new ChartFonts());
            for (Color line : chart.series()) {
                double ratio = contrast(hex(line), hex(chart.background()));
                if (ratio < 3) {
                    faint.add(String.format("%s: line %s %.2f", look.name(), hex(line), ratio));
                }
            }
            for (Color text : List.of(chart.text(), chart.secondary(), chart.faint())) {
                double ratio = contrast(hex(text), hex(chart.background()));
                if (ratio < 4.5) {
                    faint.add(String.format("%s: text %s %.2f", look.name(), hex(text), ratio));
                }
            }
        }
        assertEquals(List.of(), faint);
    }

    private static String hex(Color colour) {
        return String.format("#%06X", colour.getRGB() & 0xFFFFFF);
    }

    @Test
    void theReckoningKnowsBlackAndWhite() {
        assertEquals(21.0, contrast("#000000", "#FFFFFF"), 0.001);
        assertEquals(1.0, contrast("#777777", "#777777"), 0.001);
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * part(rgb >> 16 & 255) + 0.7152 * part(rgb >> 8 & 255) + 0.0722 * part(rgb & 255);
    }

    private static double part(int value) {
        double v = value / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }
}
