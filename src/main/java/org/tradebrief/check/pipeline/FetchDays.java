package org.tradebrief.check.pipeline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.trade.Provider;

/**
 * On which day a text says that its data were fetched: 擷取 2026-03-22, retrieved on 2026-03-22. A line that names a
 * publisher, or the row of a table of fetch days, speaks of all that publisher's figures; any other of its own block alone.
 * What is said to be fetched after the day that the text is checked for is not believed.
 */
record FetchDays(Map<Provider, LocalDate> byProvider) {
    private static final String[] WORDS = {"擷取", "撷取", "fetched", "retrieved"};
    private static final int LONGEST_LINE = 400;
    private static final int MOST_ROWS = 30;
    private static final int FARTHEST = 12;
    private static final int LENGTH = 10;

    FetchDays {
        byProvider = Map.copyOf(byProvider);
    }

    static FetchDays of(String markdown, LocalDate asOf) {
        Map<Provider, LocalDate> days = new EnumMap<>(Provider.class);
        for (String word : WORDS) {
            for (int at = markdown.indexOf(word); at >= 0; at = markdown.indexOf(word, at + 1)) {
                String line = lineAt(markdown, at);
                LocalDate day = behind(markdown, at + word.length(), asOf);
                if (day != null) {
                    keep(line, day, days);
                } else if (line.startsWith("|")) {
                    rows(markdown, markdown.indexOf('\n', at) + 1, asOf, days);
                }
            }
        }
        return new FetchDays(days);
    }

    /** The day that a block of text gives for its own data. */
    static Optional<LocalDate> in(String block, LocalDate asOf) {
        for (String word : WORDS) {
            int at = block.indexOf(word);
            LocalDate day = at < 0 ? null : behind(block, at + word.length(), asOf);
            if (day != null) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static void keep(String line, LocalDate day, Map<Provider, LocalDate> days) {
        named(line).forEach(p -> days.merge(p, day, (a, b) -> a.isAfter(b) ? a : b));
    }

    /** The rows of a table with a column of fetch days. */
    private static void rows(String text, int start, LocalDate asOf, Map<Provider, LocalDate> days) {
        int at = start;
        for (int row = 0; row < MOST_ROWS && at > 0 && text.startsWith("|", at); row++) {
            String line = lineAt(text, at);
            for (int i = 0; i + LENGTH <= line.length(); i++) {
                LocalDate day = day(line.substring(i, i + LENGTH));
                if (day != null && !day.isAfter(asOf)) {
                    keep(line, day, days);
                }
            }
            at = text.indexOf('\n', at) + 1;
        }
    }

    private static String lineAt(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_LINE && text.charAt(start - 1) != '\n') {
            start--;
        }
        int end = text.indexOf('\n', at);
        return text.substring(start, Math.min(end < 0 ? text.length() : end, at + LONGEST_LINE));
    }

    private static @Nullable LocalDate behind(String text, int from, LocalDate asOf) {
        int limit = Math.min(text.length() - LENGTH, from + FARTHEST);
        for (int at = from; at <= limit; at++) {
            if (Character.isDigit(text.charAt(at))) {
                LocalDate day = day(text.substring(at, at + LENGTH));
                return day == null || day.isAfter(asOf) ? null : day;
            }
        }
        return null;
    }

    private static Set<Provider> named(String line) {
        String folded = line.toLowerCase(Locale.ROOT);
        Set<Provider> named = EnumSet.noneOf(Provider.class);
        if (folded.contains("comtrade") || folded.contains("bilateral_trade_flows")) {
            named.add(Provider.COMTRADE);
        }
        if (folded.contains("census") || folded.contains("普查")) {
            named.add(Provider.CENSUS);
        }
        return named;
    }

    private static @Nullable LocalDate day(String text) {
        if (text.charAt(0) != '2' || text.charAt(4) != '-') {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null; // some other number
        }
    }
}
