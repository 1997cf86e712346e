package org.tradebrief.review;

import java.util.Set;

/** How far a brief has come. Only the transitions named here are legal. */
public enum BriefState {
    DRAFT("草稿"),
    IN_REVIEW("審核中"),
    SIGNED("已簽核"),
    APPROVED("已核准"),
    SUPERSEDED("已取代");

    private final String chinese;

    BriefState(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** A signature falls back to review at any later change; an approved brief can only be superseded or reopened. */
    public boolean mayBecome(BriefState next) {
        return nexts().contains(next);
    }

    private Set<BriefState> nexts() {
        return switch (this) {
            case DRAFT -> Set.of(IN_REVIEW, SUPERSEDED);
            case IN_REVIEW -> Set.of(SIGNED, SUPERSEDED);
            case SIGNED -> Set.of(IN_REVIEW, APPROVED, SUPERSEDED);
            case APPROVED -> Set.of(IN_REVIEW, SUPERSEDED);
            case SUPERSEDED -> Set.of();
        };
    }
}
