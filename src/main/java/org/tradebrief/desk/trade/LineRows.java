package org.tradebrief.desk.trade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tradebrief.trade.Economy;

/** Lines that are there already: partners, below each its months. */
public record LineRows(List<TradeLine> lines) implements Rows {
    public LineRows {
        lines = List.copyOf(lines);
    }

    @Override
    public int size() {
        return lines.size();
    }

    @Override
    public LineRows arranged(Arrangement how, LineText text) {
        Typed typed = Typed.of(how.typed());
        Comparator<TradeLine> order = order(how, text);
        return new LineRows(lines.stream()
                .filter(l ->
                        typed.matches(Typed.of(l.partner()) + " " + l.note().toLowerCase(Locale.ROOT)))
                .map(l -> how.order().isEmpty() ? l : l.withMonths(sorted(l.months(), order)))
                .sorted(order)
                .toList());
    }

    private static List<TradeLine> sorted(List<TradeLine> lines, Comparator<TradeLine> order) {
        return lines.stream().sorted(order).toList();
    }

    private static Comparator<TradeLine> order(Arrangement how, LineText text) {
        Comparator<TradeLine> order = (a, b) -> 0;
        for (Order key : how.order()) {
            Comparator<TradeLine> one = key.column().order(how.metric(), text);
            order = order.thenComparing(key.descending() ? one.reversed() : one);
        }
        return order;
    }

    @Override
    public List<TradeLine> visible(Set<Economy> open) {
        List<TradeLine> shown = new ArrayList<>();
        for (TradeLine line : lines) {
            shown.add(line);
            if (open.contains(line.partner())) {
                shown.addAll(line.months());
            }
        }
        return shown;
    }
}
