package org.tradebrief.trade.partner;

import java.math.BigDecimal;

/**
 * Where a concentration counts as moderate and as high. At the lower bound and up to the upper one it is moderate.
 */
public enum Thresholds {
    /** Those of the source files, and of the US merger guidelines of 2010. */
    CLASSIC(1500, 2500),
    /** Those of the US merger guidelines of 2023. */
    STRICT(1000, 1800);

    private final BigDecimal moderate;
    private final BigDecimal high;

    Thresholds(int moderate, int high) {
        this.moderate = BigDecimal.valueOf(moderate);
        this.high = BigDecimal.valueOf(high);
    }

    /** The three levels of concentration. */
    public enum Level {
        LOW("低度"),
        MODERATE("中度"),
        HIGH("高度");

        private final String chinese;

        Level(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }

        /** As the source files and the command line write it. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Level level(BigDecimal hhi) {
        if (hhi.compareTo(moderate) < 0) {
            return Level.LOW;
        }
        return hhi.compareTo(high) <= 0 ? Level.MODERATE : Level.HIGH;
    }

    public BigDecimal moderate() {
        return moderate;
    }

    public BigDecimal high() {
        return high;
    }

    /** The next threshold above a value; above both the upper one. */
    public BigDecimal next(BigDecimal hhi) {
        return hhi.compareTo(moderate) < 0 ? moderate : high;
    }
}
