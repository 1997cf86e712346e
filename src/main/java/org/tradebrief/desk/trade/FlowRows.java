package org.tradebrief.desk.trade;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.RandomAccess;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;

/**
 * Records as lines, a million of them if need be: filtering and sorting move row numbers, and a line is made only of a
 * record that is looked at.
 *
 * @param rows which records, in which order
 */
record FlowRows(FlowColumns columns, Direction direction, int[] rows) implements Rows {
    /** More lines than a screen shows. */
    private static final int REMEMBERED = 512;

    static FlowRows all(FlowColumns columns, Direction direction) {
        return new FlowRows(
                columns, direction, IntStream.range(0, columns.size()).toArray());
    }

    /** Those of one product, or of all where it is null. */
    FlowRows of(@Nullable String product) {
        return product == null
                ? this
                : new FlowRows(
                        columns,
                        direction,
                        Arrays.stream(rows)
                                .filter(r -> columns.product(r).equals(product))
                                .toArray());
    }

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public FlowRows arranged(Arrangement how, LineText text) {
        Typed typed = Typed.of(how.typed());
        int[] kept = rows.clone();
        if (!typed.isEmpty()) {
            FlowColumns.RowText found = columns.found(typed, Typed::of);
            kept = Arrays.stream(kept).filter(found::matches).toArray();
        }
        return new FlowRows(columns, direction, how.order().isEmpty() ? kept : StableSort.of(kept, order(how, text)));
    }

    private FlowColumns.RowOrder order(Arrangement how, LineText text) {
        FlowColumns.RowOrder[] keys = how.order().stream()
                .map(key -> {
                    FlowColumns.RowOrder one = order(key.column(), text);
                    return key.descending() ? (FlowColumns.RowOrder) (a, b) -> one.compare(b, a) : one;
                })
                .toArray(FlowColumns.RowOrder[]::new);
        return (a, b) -> {
            for (FlowColumns.RowOrder key : keys) {
                int compared = key.compare(a, b);
                if (compared != 0) {
                    return compared;
                }
            }
            return 0;
        };
    }

    private FlowColumns.RowOrder order(TradeColumn column, LineText text) {
        return switch (column) {
            case NAME -> columns.byPartner(Comparator.comparing(text::economy));
            case PERIOD -> columns.byPeriod();
            case PRODUCT -> columns.byProduct();
            case VALUE, EXPORT, IMPORT -> columns::compareUsd;
            case VINTAGE -> columns.byVintage();
            case SOURCE -> columns.bySource();
            default -> (a, b) -> 0;
        };
    }

    @Override
    public List<TradeLine> visible(Set<Economy> open) {
        return new Lines();
    }

    /** A list without its own lines; those looked at last are remembered, so that a line stays the same while it shows. */
    private final class Lines extends AbstractList<TradeLine> implements RandomAccess {
        private final Map<Integer, TradeLine> looked = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, TradeLine> eldest) {
                return size() > REMEMBERED;
            }
        };

        @Override
        public TradeLine get(int index) {
            return looked.computeIfAbsent(index, i -> line(rows[i]));
        }

        @Override
        public int size() {
            return rows.length;
        }
    }

    private TradeLine line(int row) {
        BigDecimal usd = columns.usd(row);
        boolean exports = direction == Direction.EXPORT;
        return new TradeLine(
                columns.partner(row),
                columns.period(row),
                false,
                "",
                OptionalInt.empty(),
                OptionalInt.empty(),
                new TradeLine.Values(exports ? usd : null, exports ? null : usd, null),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                null,
                Optional.empty(),
                columns.product(row),
                columns.provider(row),
                Optional.of(columns.vintage(row)),
                0,
                List.of(columns.source(row)),
                List.of());
    }
}
