package org.tradebrief.desk.search;

import java.util.Locale;

/** What a hit is as a measure on the day that is shown. */
enum Status {
    SUSPENDED,
    IN_FORCE,
    ANNOUNCED,
    ENDED,
    UNKNOWN,
    /** An answer to the press, an explanation, news: no act itself. */
    STATEMENT,
    /** Nothing of export control. */
    NONE;

    static Status of(org.tradebrief.policy.Status status) {
        return valueOf(status.name());
    }

    String key() {
        return "status." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
