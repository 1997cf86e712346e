package org.tradebrief.policy;

/** How one measure bears on another. */
public record Relation(Kind kind, String measureId) {
    /** Read from the measure that holds the relation: it suspends, amends, ends, implements or replaces the other. */
    public enum Kind {
        SUSPENDS,
        SUSPENDED_BY,
        AMENDS,
        AMENDED_BY,
        /** Stops, cancels or repeals it. */
        ENDS,
        ENDED_BY,
        IMPLEMENTS,
        REPLACES,
        REPLACED_BY
    }
}
