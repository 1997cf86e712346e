package org.tradebrief.trade.series;

import org.tradebrief.trade.Direction;

/** What of the trade between two economies is measured, seen from the reporter. */
public enum Metric {
    EXPORT("出口"),
    IMPORT("進口"),
    /** Exports minus imports; negative is a deficit. */
    BALANCE("差額");

    private final String chinese;

    Metric(String chinese) {
        this.chinese = chinese;
    }

    public static Metric of(Direction direction) {
        return switch (direction) {
            case EXPORT -> EXPORT;
            case IMPORT -> IMPORT;
        };
    }

    public String chinese() {
        return chinese;
    }

    /** The first part of a fact's key. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
