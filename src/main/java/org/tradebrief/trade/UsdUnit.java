package org.tradebrief.trade;

import java.math.BigDecimal;

/** The units in which amounts of US dollars are shown: millions in tables, 億 (a hundred million) in briefs. */
public enum UsdUnit {
    DOLLAR("美元", "USD", 0),
    MILLION("百萬美元", "USD million", 6),
    HUNDRED_MILLION("億美元", "USD 100 million", 8),
    BILLION("十億美元", "USD billion", 9);

    private final String chinese;
    private final String english;
    private final int zeros;

    UsdUnit(String chinese, String english, int zeros) {
        this.chinese = chinese;
        this.english = english;
        this.zeros = zeros;
    }

    /** The same amount in this unit, exactly. */
    public BigDecimal of(BigDecimal usd) {
        return usd.movePointLeft(zeros);
    }

    public BigDecimal toUsd(BigDecimal amount) {
        return amount.movePointRight(zeros);
    }

    /** The amount in this unit as people read it, without the unit: {@code −1,893.6}. */
    public String text(BigDecimal usd, int decimals) {
        return Digits.grouped(of(usd), decimals);
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
