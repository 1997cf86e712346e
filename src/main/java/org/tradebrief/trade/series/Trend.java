package org.tradebrief.trade.series;

/** Which way a value went. Balances widen or narrow by their absolute value; amounts increase or decrease. */
public enum Trend {
    INCREASED("增加"),
    DECREASED("減少"),
    WIDENED("擴大"),
    NARROWED("收窄"),
    /** By less than half a tenth of a percent. */
    UNCHANGED("持平"),
    /** A deficit became a surplus or the other way round; no percentage says that. */
    TURNED("轉為");

    private final String chinese;

    Trend(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    public Trend opposite() {
        return switch (this) {
            case INCREASED -> DECREASED;
            case DECREASED -> INCREASED;
            case WIDENED -> NARROWED;
            case NARROWED -> WIDENED;
            case UNCHANGED, TURNED -> this;
        };
    }
}
