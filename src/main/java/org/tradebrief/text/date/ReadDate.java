package org.tradebrief.text.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day as it stands in a text.
 *
 * @param start of its first character
 * @param end after its last
 * @param year 0 where the text does not say it
 * @param date null where the year is not said
 */
public record ReadDate(
        int start,
        int end,
        int year,
        int month,
        int day,
        @Nullable LocalDate date) {}
