package org.tradebrief.desk.trade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which columns stand in the table, in which order, and how many of the first stay while the others scroll.
 *
 * @param columns the name always among them
 */
public record Layout(List<TradeColumn> columns, int frozen) {

    /** What a table is of; each kind has columns of its own. */
    enum Kind {
        MONTHS(
                TradeColumn.NAME,
                TradeColumn.RANK,
                TradeColumn.CLIMBED,
                TradeColumn.VALUE,
                TradeColumn.SHARE,
                TradeColumn.YEAR_BEFORE,
                TradeColumn.MONTH_BEFORE,
                TradeColumn.EXPORT,
                TradeColumn.IMPORT,
                TradeColumn.BALANCE,
                TradeColumn.BALANCE_CHANGE,
                TradeColumn.SHAPE,
                TradeColumn.COVERAGE,
                TradeColumn.VINTAGE,
                TradeColumn.SOURCE),
        PARTNERS(
                TradeColumn.NAME,
                TradeColumn.RANK,
                TradeColumn.VALUE,
                TradeColumn.SHARE,
                TradeColumn.COVERAGE,
                TradeColumn.VINTAGE,
                TradeColumn.SOURCE),
        RECORDS(
                TradeColumn.NAME,
                TradeColumn.PERIOD,
                TradeColumn.PRODUCT,
                TradeColumn.VALUE,
                TradeColumn.VINTAGE,
                TradeColumn.SOURCE);

        private final List<TradeColumn> possible;

        Kind(TradeColumn... possible) {
            this.possible = List.of(possible);
        }

        static Kind of(Holding holding) {
            return switch (holding) {
                case Holding.Months m -> MONTHS;
                case Holding.Partners p -> PARTNERS;
                case Holding.Records r -> RECORDS;
            };
        }

        /** The same by the key of a holding, as it was kept. */
        static Kind of(String key) {
            return key.isEmpty() || key.equals("months") ? MONTHS : key.startsWith("records/") ? RECORDS : PARTNERS;
        }

        /** Every column that can be chosen. */
        List<TradeColumn> possible() {
            return possible;
        }

        Layout usual() {
            List<TradeColumn> shown = new ArrayList<>(possible);
            if (this == MONTHS) {
                shown.removeAll(List.of(TradeColumn.VINTAGE, TradeColumn.SOURCE));
            }
            return new Layout(shown, 1);
        }
    }

    public Layout {
        columns = List.copyOf(columns);
        if (!columns.contains(TradeColumn.NAME)) {
            throw new IllegalArgumentException("a table without the names of its lines: " + columns);
        }
        frozen = Math.clamp(frozen, 0, columns.size());
    }

    Layout with(List<TradeColumn> others) {
        return new Layout(others, frozen);
    }

    Layout freezing(int first) {
        return new Layout(columns, first);
    }

    /** To be kept until the next start. */
    String text() {
        return columns.stream().map(Enum::name).collect(Collectors.joining(",")) + "|" + frozen;
    }

    /** Empty for what {@link #text} did not write, or for columns that the kind does not have. */
    static Optional<Layout> read(String text, Kind kind) {
        String[] parts = text.split("\\|");
        if (parts.length != 2 || !parts[1].matches("\\d{1,2}")) {
            return Optional.empty();
        }
        List<TradeColumn> columns = Arrays.stream(parts[0].split(","))
                .flatMap(name -> kind.possible().stream().filter(c -> c.name().equals(name)))
                .distinct()
                .toList();
        return columns.contains(TradeColumn.NAME)
                ? Optional.of(new Layout(columns, Integer.parseInt(parts[1])))
                : Optional.empty();
    }
}
