package org.tradebrief.check.extract;

/** Which way something went. */
public enum Trend {
    UP("上升"),
    DOWN("下降"),
    FLAT("持平");

    private final String chinese;

    Trend(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    public Trend opposite() {
        return switch (this) {
            case UP -> DOWN;
            case DOWN -> UP;
            case FLAT -> FLAT;
        };
    }
}
