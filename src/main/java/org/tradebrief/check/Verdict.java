package org.tradebrief.check;

/** What the checker says of a figure. */
public enum Verdict {
    VERIFIED("相符"),
    /** The facts say otherwise; the right value is offered. */
    CONTRADICTED("不符"),
    /** What is set against each other cannot be; what could be is offered. */
    INCOMPARABLE("不可比"),
    /** No fact was found, or the statement could not be placed. */
    UNSUPPORTED("無依據");

    private final String chinese;

    Verdict(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
