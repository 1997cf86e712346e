package org.tradebrief.desk.review;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** As high as what it scrolls, so that what stands below follows it; it scrolls where there is less room than that. */
final class FactsScroll extends ScrollPane {
    /** What stays to be seen in a low window. */
    private static final double LEAST = 160;

    private final Region facts;

    FactsScroll(Region facts) {
        super(facts);
        this.facts = facts;
        getStyleClass().add("evidence-scroll");
        setFitToWidth(true);
        // Where a row of a source needs more room than there is, that row alone is cut, and not all that stands above
        // it.
        facts.setMinWidth(0);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        // A pane that scrolls does not ask anew for room when what it holds has changed.
        facts.needsLayoutProperty().addListener((o, was, is) -> {
            if (is) {
                requestLayout();
            }
        });
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? getWidth() : width;
        return snapSizeY(facts.prefHeight(inside > 0 ? inside : -1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.min(LEAST, computePrefHeight(width));
    }
}
