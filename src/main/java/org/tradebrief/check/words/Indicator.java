package org.tradebrief.check.words;

/** A yearly figure of an economy as a whole that texts give beside its trade. */
public enum Indicator {
    GROWTH("gdp-growth", "實質 GDP 成長率", true),
    GDP("gdp", "名目 GDP", false),
    CURRENT_ACCOUNT("current-account", "經常帳", false),
    CURRENT_ACCOUNT_RATIO("current-account-ratio", "經常帳占 GDP", true),
    TRADE_RATIO("trade-ratio", "貿易占 GDP", true),
    EXPORT_RATIO("export-ratio", "出口占 GDP", true),
    IMPORT_RATIO("import-ratio", "進口占 GDP", true);

    private final String metric;
    private final String chinese;
    private final boolean percent;

    Indicator(String metric, String chinese, boolean percent) {
        this.metric = metric;
        this.chinese = chinese;
        this.percent = percent;
    }

    /** Its name for programs. */
    public String metric() {
        return metric;
    }

    public String chinese() {
        return chinese;
    }

    /** Whether it is given in percent; else in US dollars. */
    public boolean isPercent() {
        return percent;
    }

    /** Whether it goes below zero as a matter of course, so that words rather than a sign may tell on which side it is. */
    public boolean isBalance() {
        return this == CURRENT_ACCOUNT || this == CURRENT_ACCOUNT_RATIO;
    }

    /** Whether it can lie on either side of zero. */
    public boolean hasSides() {
        return this == GROWTH || isBalance();
    }

    /** Whether it is a part of the economy's output. */
    public boolean isPartOfGdp() {
        return percent && this != GROWTH;
    }
}
