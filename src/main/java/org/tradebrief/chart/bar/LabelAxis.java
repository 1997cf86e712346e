package org.tradebrief.chart.bar;

import java.awt.Graphics2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPosition;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Lettering;
import org.tradebrief.chart.Lettering.Style;
import org.tradebrief.chart.Plots;

/**
 * A column of labels left of bars, one for each, flush right and never broken. The categories of the plot are the bars'
 * numbers from 0, for two economies may bear one name.
 */
final class LabelAxis extends CategoryAxis {
    private final transient Lettering letters;
    private final transient List<Label> labels;

    /** A text beside a bar. */
    record Label(String text, Style style) {}

    /**
     * @param gap to what stands right of it
     * @param bar the part of a bar's pitch that the bar itself takes
     */
    LabelAxis(Lettering letters, List<Label> labels, int gap, double bar, ChartTheme theme) {
        this.letters = letters;
        this.labels = labels;
        Plots.style(this, theme);
        setTickLabelInsets(RectangleInsets.ZERO_INSETS);
        setCategoryLabelPositionOffset(gap);
        double around = (1 - bar) / Math.max(1, labels.size());
        setLowerMargin(around / 2);
        setUpperMargin(around / 2);
        setCategoryMargin(around * Math.max(0, labels.size() - 1));
    }

    /** The same with its labels flush left. */
    LabelAxis flushLeft() {
        setCategoryLabelPositions(CategoryLabelPositions.replaceLeftPosition(
                getCategoryLabelPositions(),
                new CategoryLabelPosition(RectangleAnchor.LEFT, TextBlockAnchor.CENTER_LEFT)));
        return this;
    }

    /** With its gap. */
    double width() {
        return getCategoryLabelPositionOffset()
                + labels.stream()
                        .mapToDouble(label -> letters.width(label.text(), label.style()))
                        .max()
                        .orElse(0);
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D g) {
        Label label = labels.get((Integer) category);
        return letters.label(label.text(), label.style());
    }
}
