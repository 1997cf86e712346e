package org.tradebrief.review.diff;

/** A run of text that stands in both wordings or in one of them. */
public record Piece(Kind kind, String text) {
    /** Where the run stands. */
    public enum Kind {
        SAME,
        REMOVED,
        INSERTED
    }
}
