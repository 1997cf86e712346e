package org.tradebrief.desk.review;

import org.tradebrief.desk.words.Phrases;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.BriefState;

/** What keeps a brief from being signed, and an act of the review from being done, in words. */
final class InTheWay {
    private final ReviewModel model;
    private final Phrases words;

    InTheWay(ReviewModel model, Phrases words) {
        this.model = model;
        this.words = words;
    }

    /** What is in the way of signing, in the order in which it is dealt with. */
    String ofSigning() {
        BriefRecord brief = model.briefProperty().get();
        if (brief == null) {
            return words.get("why.no-brief");
        }
        if (model.reportProperty().get() == null) {
            return words.get("outline.checking");
        }
        Standing standing = model.standingProperty().get();
        if (standing.openFigures() > 0 && standing.openSections() > 0) {
            return words.get("head.open-both", standing.openFigures(), standing.openSections());
        }
        if (standing.openFigures() > 0) {
            return words.get("head.open-figures", standing.openFigures());
        }
        return standing.openSections() > 0
                ? words.get("head.open-sections", standing.openSections())
                : words.get(decided(brief.state()));
    }

    private static String decided(BriefState state) {
        return switch (state) {
            case DRAFT, IN_REVIEW, SUPERSEDED -> "head.ready";
            case SIGNED -> "head.signed";
            case APPROVED -> "head.approved";
        };
    }

    /** @param key of what is missing while a brief is open */
    String of(String key) {
        return words.get(model.briefProperty().get() == null ? "why.no-brief" : key);
    }

    /** What is in the way of accepting the section. */
    String ofAccepting() {
        boolean written = model.briefProperty()
                .map(brief -> brief.state() == BriefState.DRAFT || brief.state() == BriefState.IN_REVIEW)
                .orElse(true)
                .getValue();
        return of(written ? "why.accepted" : "why.signed");
    }
}
