package org.tradebrief.desk.hhi;

import java.util.Locale;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** How the four areas share the tab: as designed, less in a smaller window, or as a person has dragged them. */
final class HhiSizes {
    private static final double RIGHT = 464;
    private static final double RIGHT_NARROW = 432;
    private static final double UPPER = 464;

    /** The upper areas' part of a window too low for their full height. */
    private static final double UPPER_SHARE = 0.641;

    /** In a window higher than most, the same part of it for what grows with it: the lower areas hold a chart, too. */
    private static final double UPPER_SHARE_HIGH = 0.45;

    /** Below this width the right side is narrower. */
    private static final double NARROW = 1250;

    /** Beyond the width of a common screen the right side grows as well. */
    private static final double RIGHT_SHARE_WIDE = 0.26;

    private final DoubleProperty right = new SimpleDoubleProperty(RIGHT_NARROW);
    private final DoubleProperty upper = new SimpleDoubleProperty(UPPER);
    private boolean chosen;

    /** The width of composition and trend. */
    DoubleProperty rightProperty() {
        return right;
    }

    /** The height of bars and composition. */
    DoubleProperty upperProperty() {
        return upper;
    }

    /** From the first drag of a line on the person's sizes hold. */
    void dragged(MouseEvent event) {
        for (Node at = event.getTarget() instanceof Node node ? node : null; at != null; at = parent(at)) {
            chosen |= at.getStyleClass().contains("split-pane-divider");
        }
    }

    private static @Nullable Node parent(Node node) {
        return node.getParent();
    }

    void fit(double width, double height) {
        if (!chosen && width > 0 && height > 0) {
            right.set(width < NARROW ? RIGHT_NARROW : Math.max(RIGHT, Math.rint(width * RIGHT_SHARE_WIDE)));
            double high = Math.max(UPPER, height * UPPER_SHARE_HIGH);
            upper.set(Math.rint(Math.min(high, height * UPPER_SHARE)));
        }
    }

    /** To be kept until the next start; empty while nothing was dragged. */
    String text() {
        return chosen ? String.format(Locale.ROOT, "%.0f %.0f", right.get(), upper.get()) : "";
    }

    void restore(String text) {
        if (text.matches("\\d{2,4} \\d{2,4}")) {
            String[] both = text.split(" ");
            chosen = true;
            right.set(Double.parseDouble(both[0]));
            upper.set(Double.parseDouble(both[1]));
        }
    }
}
