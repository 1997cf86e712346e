package org.tradebrief.trade;

/** Which way goods go, seen from the reporter. The balance is an indicator, not a direction. */
public enum Direction {
    EXPORT("X", "出口"),
    IMPORT("M", "進口");

    private final String code;
    private final String chinese;

    Direction(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    /** Comtrade's flow code, also the one on the command line. */
    public String code() {
        return code;
    }

    public String chinese() {
        return chinese;
    }
}
