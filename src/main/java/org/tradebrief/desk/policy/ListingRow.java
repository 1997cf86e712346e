package org.tradebrief.desk.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tradebrief.policy.ListedEntity;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Status;

/**
 * A listed name as it stands on a day.
 *
 * @param measure the announcement that lists it; null where it was not known on the day
 * @param before what the listing was on the day it is compared with; null where it was none or nothing is compared
 */
record ListingRow(
        ListedEntity entity,
        @Nullable Measure measure,
        LocalDate day,
        @Nullable Status before) {
    Status status() {
        return entity.status(day);
    }
}
