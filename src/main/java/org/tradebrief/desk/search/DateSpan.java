package org.tradebrief.desk.search;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far back from the day that is shown a document may be dated. */
enum DateSpan {
    ANY(0),
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    DateSpan(int months) {
        this.months = months;
    }

    /** The first day allowed; null for no bound. */
    @Nullable
    LocalDate from(LocalDate day) {
        return months == 0 ? null : day.minusMonths(months);
    }

    String key() {
        return "dates." + name().toLowerCase(Locale.ROOT);
    }
}
