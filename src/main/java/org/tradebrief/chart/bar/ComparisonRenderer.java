package org.tradebrief.chart.bar;

import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import org.jfree.chart.renderer.category.BarRenderer;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Lettering;
import org.tradebrief.chart.Lettering.Style;

/** Draws the pairs of bars with their numbers beside them, and the periods' names into the first pair. */
final class ComparisonRenderer extends BarRenderer {
    private static final double GAP = 8;

    private final transient ComparisonChart chart;
    private final transient Lettering letters;
    private final transient ChartTheme theme;

    ComparisonRenderer(ComparisonChart chart, Lettering letters, ChartTheme theme) {
        this.chart = chart;
        this.letters = letters;
        this.theme = theme;
        setShadowVisible(false);
        setItemMargin(0.06);
        setBarPainter((Box) this::bar);
    }

    /** What the numbers right of a line's bars take, with the gaps around them. */
    double textWidth(ComparisonChart.Line line) {
        return letters.width(line.now().text(), number()) + letters.width(line.change(), change()) + 4 * GAP;
    }

    private void bar(Graphics2D g, int row, int column, RoundRectangle2D box) {
        boolean now = row == ComparisonChart.NOW;
        ComparisonChart.Line line = chart.lines().get(column);
        Box.fill(g, box, now ? theme.selected() : theme.other());
        Style inside = Style.of(11, now ? theme.background() : theme.text());
        String period = now ? chart.now() : chart.before();
        if (column == 0 && letters.width(period, inside) + 2 * GAP < box.getWidth()) {
            letters.left(period, box.getX() + GAP, box.getCenterY() + Lettering.drop(inside), inside);
        }
        Style style = now ? number() : Style.of(12, theme.secondary());
        String text = now ? line.now().text() : line.before().text();
        double base = box.getCenterY() + Lettering.drop(style);
        letters.left(text, box.getMaxX() + GAP, base, style);
        if (now) {
            letters.left(line.change(), box.getMaxX() + 3 * GAP + letters.width(text, style), base, change());
        }
    }

    private Style number() {
        return Style.of(12, theme.text()).bold(true);
    }

    private Style change() {
        return Style.of(12, theme.text());
    }
}
