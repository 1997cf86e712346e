package org.tradebrief.desk.trade;

import java.time.YearMonth;
import org.tradebrief.trade.Period;

/** Over how many months the values of a table are added up. */
public enum Span {
    MONTH,
    YEAR,
    YEAR_TO_DATE,
    ROLLING;

    /** The period of this span that ends with the month; a year is the one that the month is in. */
    public Period ending(YearMonth month) {
        return switch (this) {
            case MONTH -> Period.month(month);
            case YEAR -> Period.year(month.getYear());
            case YEAR_TO_DATE -> Period.yearToDate(month);
            case ROLLING -> new Period(month.minusMonths(11), month);
        };
    }

    String key() {
        return "span." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
