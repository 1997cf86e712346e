package org.tradebrief.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextFragment;
import org.jfree.chart.text.TextLine;

/**
 * Writes text into a drawing, as text and not as outlines, so that it can be found in a page. Characters that the theme's
 * font lacks are set in its fallback, and what neither has becomes 〓, for nothing may vanish silently.
 */
public final class Lettering {
    private static final int NO_GLYPH = 0x3013;

    private final Graphics2D graphics;
    private final ChartTheme theme;

    public Lettering(Graphics2D graphics, ChartTheme theme) {
        this.graphics = graphics;
        this.theme = theme;
    }

    /** Size, weight and colour of a text. */
    public record Style(float size, boolean bold, Color colour) {
        public static Style of(float size, Color colour) {
            return new Style(size, false, colour);
        }

        public Style bold(boolean heavy) {
            return new Style(size, heavy, colour);
        }
    }

    /** A stretch of text in one font. */
    private record Run(String text, Font font) {}

    public double width(String text, Style style) {
        return runs(text, style).stream().mapToDouble(this::width).sum();
    }

    public double widest(Collection<String> texts, Style style) {
        return texts.stream().mapToDouble(text -> width(text, style)).max().orElse(0);
    }

    /** From x to the right, standing on the baseline y. */
    public void left(String text, double x, double y, Style style) {
        graphics.setColor(style.colour());
        double at = x;
        for (Run run : runs(text, style)) {
            graphics.setFont(run.font());
            graphics.drawString(run.text(), (float) at, (float) y);
            at += width(run);
        }
    }

    /** Ending at x. */
    public void right(String text, double x, double y, Style style) {
        left(text, x - width(text, style), y, style);
    }

    public void centre(String text, double x, double y, Style style) {
        left(text, x - width(text, style) / 2, y, style);
    }

    /** The text as one line of a label that JFreeChart sets. */
    public TextBlock label(String text, Style style) {
        TextLine line = new TextLine();
        runs(text, style).forEach(run -> line.addFragment(new TextFragment(run.text(), run.font(), style.colour())));
        TextBlock label = new TextBlock();
        label.addLine(line);
        return label;
    }

    /** How far below the middle of a line its baseline lies, for capital letters and Chinese alike. */
    public static double drop(Style style) {
        return style.size() * 0.36;
    }

    private double width(Run run) {
        return run.font()
                .getStringBounds(run.text(), graphics.getFontRenderContext())
                .getWidth();
    }

    private List<Run> runs(String text, Style style) {
        Font own = style.bold() ? theme.bold(style.size()) : theme.regular(style.size());
        List<Run> runs = new ArrayList<>();
        if (own.canDisplayUpTo(text) < 0) {
            runs.add(new Run(text, own));
            return text.isEmpty() ? List.of() : runs;
        }
        Font other = theme.fallback().font(style.bold()).deriveFont(style.size());
        text.codePoints().forEach(point -> {
            boolean lacking = !own.canDisplay(point);
            Font font = lacking && other.canDisplay(point) ? other : own;
            append(runs, lacking && font.equals(own) ? NO_GLYPH : point, font);
        });
        return runs;
    }

    private static void append(List<Run> runs, int point, Font font) {
        String letter = Character.toString(point);
        Run last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.font().equals(font)) {
            runs.set(runs.size() - 1, new Run(last.text() + letter, font));
        } else {
            runs.add(new Run(letter, font));
        }
    }
}
