package org.tradebrief.desk.review;

import org.tradebrief.review.Findings;

/**
 * How far a brief is from being signed.
 *
 * @param figures disputed figures in all, corrected ones included
 * @param figuresDecided those corrected or waived
 * @param waived of these, those that were let stand
 * @param sections flagged sections in all
 * @param sectionsDecided those accepted
 * @param comments that are not resolved
 */
public record Standing(int figures, int figuresDecided, int waived, int sections, int sectionsDecided, int comments) {
    static final Standing NONE = new Standing(0, 0, 0, 0, 0, 0);

    static Standing of(Findings findings) {
        int open = findings.openFigures().size();
        int waived = findings.disputed().size() - open;
        int corrected = findings.settled().size();
        int flagged = (int) findings.flaggedSections();
        return new Standing(
                open + waived + corrected,
                waived + corrected,
                waived,
                flagged,
                flagged - findings.openSections().size(),
                (int) findings.openComments());
    }

    /** Between 0 and 1. */
    public double share() {
        int all = figures + sections;
        return all == 0 ? 1 : (double) (figuresDecided + sectionsDecided) / all;
    }

    public int openFigures() {
        return figures - figuresDecided;
    }

    public int openSections() {
        return sections - sectionsDecided;
    }

    public boolean isReady() {
        return openFigures() == 0 && openSections() == 0;
    }
}
