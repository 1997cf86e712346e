package org.tradebrief.source.parse;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and instants as sources and file paths write them. */
public final class Days {
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern INSTANT = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?\\s*(Z|UTC|[+-]\\d{2}:?\\d{2})?)?.*");

    private Days() {}

    /** The day with which the text starts. */
    public static Optional<LocalDate> leading(String text) {
        Matcher m = DAY.matcher(text);
        return m.lookingAt() ? day(m) : Optional.empty();
    }

    /**
     * The day on which a raw answer was fetched, as its path says: the last folder that is named by a day, else a day in
     * the file's name. {@code census/2026-02-07/exports-5700.json} was fetched on 7 February 2026.
     */
    public static Optional<LocalDate> ofPath(String path) {
        String[] parts = path.split("/");
        for (int i = parts.length - 2; i >= 0; i--) {
            Matcher m = DAY.matcher(parts[i]);
            if (m.matches()) {
                return day(m);
            }
        }
        Matcher m = DAY.matcher(parts[parts.length - 1]);
        return m.find() ? day(m) : Optional.empty();
    }

    /** A day, or a day and a time; without a zone it is taken as UTC. */
    public static Optional<Instant> instant(String text) {
        Matcher m = INSTANT.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            LocalTime time = m.group(2) == null ? LocalTime.MIDNIGHT : LocalTime.parse(m.group(2));
            String zone = m.group(3);
            ZoneOffset offset = zone == null || zone.startsWith("U") ? ZoneOffset.UTC : ZoneOffset.of(zone);
            return Optional.of(LocalDate.parse(m.group(1)).atTime(time).toInstant(offset));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(Matcher m) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
