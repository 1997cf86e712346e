package org.tradebrief.check.resolve;

/** What is measured of the trade between a reporter and a partner. */
public enum Quantity {
    EXPORT("出口"),
    IMPORT("進口"),
    BALANCE("差額"),
    TRADE("貿易總額");

    private final String chinese;

    Quantity(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
