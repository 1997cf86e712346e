package org.tradebrief.check.pipeline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The latest day on which a text says that its data were fetched: 擷取 2026-03-22, retrieved on 2026-03-22. */
final class FetchDay {
    private static final String[] WORDS = {"擷取", "撷取", "fetched", "retrieved"};
    private static final int FARTHEST = 12;
    private static final int LENGTH = 10;

    private FetchDay() {}

    static Optional<LocalDate> of(String markdown) {
        LocalDate latest = null;
        for (String word : WORDS) {
            for (int at = markdown.indexOf(word); at >= 0; at = markdown.indexOf(word, at + 1)) {
                LocalDate day = after(markdown, at + word.length());
                latest = day != null && (latest == null || day.isAfter(latest)) ? day : latest;
            }
        }
        return Optional.ofNullable(latest);
    }

    private static @Nullable LocalDate after(String text, int from) {
        int limit = Math.min(text.length() - LENGTH, from + FARTHEST);
        for (int at = from; at <= limit; at++) {
            if (Character.isDigit(text.charAt(at))) {
                return day(text.substring(at, at + LENGTH));
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null; // some other number
        }
    }
}
