package org.tradebrief.source.census;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.source.parse.Cell;
import org.tradebrief.trade.Period;

/**
 * A row of a balance page, amounts in US dollars.
 *
 * @param line of the page's text, counted from 1
 */
record BalanceRow(Period period, BigDecimal exports, BigDecimal imports, BigDecimal balance, int line) {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** What a page says in its order: {@code January 2025} or {@code TOTAL 2025}, then three amounts in millions. */
    private record Found(@Nullable Month month, int year, List<BigDecimal> amounts, int line) {
        BalanceRow over(Period period) {
            return new BalanceRow(period, amounts.get(0), amounts.get(1), amounts.get(2), line);
        }
    }

    /**
     * The months, and the totals of those years whose months all stand on the page from January on without a gap: for the
     * running year these say how far its total goes.
     */
    static List<BalanceRow> of(String html) {
        List<Found> found = found(html);
        Map<Integer, Set<Month>> months = new HashMap<>();
        for (Found row : found) {
            if (row.month() != null) {
                months.computeIfAbsent(row.year(), y -> EnumSet.noneOf(Month.class))
                        .add(row.month());
            }
        }
        List<BalanceRow> rows = new ArrayList<>();
        for (Found row : found) {
            if (row.month() != null) {
                rows.add(row.over(Period.month(YearMonth.of(row.year(), row.month()))));
            } else {
                throughMonth(months.getOrDefault(row.year(), Set.of()))
                        .ifPresent(last -> rows.add(row.over(Period.yearToDate(YearMonth.of(row.year(), last)))));
            }
        }
        return rows;
    }

    /** The last of the months if they run from January on without a gap; a total of January alone says nothing new. */
    private static Optional<Month> throughMonth(Set<Month> months) {
        int count = months.size();
        return count > 1 && months.contains(Month.of(count)) && months.stream().allMatch(m -> m.getValue() <= count)
                ? Optional.of(Month.of(count))
                : Optional.empty();
    }

    private static List<Found> found(String html) {
        List<Found> rows = new ArrayList<>();
        String lower = html.toLowerCase(Locale.ROOT);
        int line = 1;
        int counted = 0;
        int start = lower.indexOf("<tr");
        while (start >= 0) {
            int next = lower.indexOf("<tr", start + 3);
            for (; counted < start; counted++) {
                line += html.charAt(counted) == '\n' ? 1 : 0;
            }
            row(cells(html.substring(start, next < 0 ? html.length() : next)), line)
                    .ifPresent(rows::add);
            start = next;
        }
        return rows;
    }

    private static Optional<Found> row(List<String> cells, int line) {
        String[] label = cells.isEmpty() ? new String[0] : cells.getFirst().split(" ");
        if (cells.size() != 4 || label.length != 2 || !label[1].matches("(19|20)\\d\\d")) {
            return Optional.empty();
        }
        Month month = month(label[0]);
        if (month == null && !label[0].equalsIgnoreCase("TOTAL")) {
            return Optional.empty();
        }
        List<BigDecimal> amounts = new ArrayList<>();
        for (String cell : cells.subList(1, 4)) {
            if (!(Cell.of(cell) instanceof Cell.Value value)) {
                return Optional.empty();
            }
            amounts.add(value.number().multiply(MILLION).setScale(0, java.math.RoundingMode.HALF_EVEN));
        }
        return Optional.of(new Found(month, Integer.parseInt(label[1]), amounts, line));
    }

    private static @Nullable Month month(String name) {
        for (Month month : Month.values()) {
            if (month.name().equalsIgnoreCase(name)) {
                return month;
            }
        }
        return null;
    }

    /** The text of each {@code td} or {@code th}, without tags, entities for a blank and runs of white space. */
    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        String[] parts = row.split("(?i)<t[dh]\\b");
        for (int i = 1; i < parts.length; i++) {
            String content = parts[i].substring(parts[i].indexOf('>') + 1).split("(?i)</t[dh]", 2)[0];
            cells.add(content.replaceAll("<[^<>]*>?", " ")
                    .replace("&nbsp;", " ")
                    .replaceAll("\\s+", " ")
                    .strip());
        }
        return cells;
    }
}
