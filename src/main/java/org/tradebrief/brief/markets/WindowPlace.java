package org.tradebrief.brief.markets;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.brief.facts.Origin;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.MonthlySeries;
import org.tradebrief.trade.series.Window;

/**
 * Where a month's value stands among all that the library has of its series.
 *
 * @param phrase 窗內最高, 窗內第 2 低
 * @param record whether it is the sole highest or lowest
 * @param high whether it is told from the top
 * @param beyondMonth the one month that lies beyond it, where it is the sole second; null else
 */
public record WindowPlace(
        Fact phrase,
        boolean record,
        boolean high,
        @Nullable Fact beyondMonth,
        @Nullable Fact beyond) {
    private static final int SHORTEST = 12;

    /** Nothing where the series lacks the month or is too short to tell. */
    static @Nullable WindowPlace of(MonthlySeries series, YearMonth month) {
        return Window.of(series)
                .filter(w -> w.values().size() >= SHORTEST)
                .flatMap(w -> w.place(month).map(p -> place(w, p)))
                .orElse(null);
    }

    private static WindowPlace place(Window window, Window.Place place) {
        Amount value = place.value();
        boolean high = place.fromTop() <= place.fromBottom();
        Origin origin = Origin.of(
                value.vintage(),
                window.values().stream().flatMap(a -> a.sources().stream()).toList());
        Amount beyond = second(place) ? beyond(window, value, high) : null;
        return new WindowPlace(
                Facts.text(
                        "window/" + value.key(),
                        value.label() + "在窗內的位置",
                        place.phrase(),
                        List.of("窗：" + window.chinese(), window.listing()),
                        origin),
                place.sole() && (place.highest() || place.lowest()),
                high,
                beyond == null
                        ? null
                        : Facts.text(
                                "beyond/" + value.key(),
                                "僅次於的月份",
                                beyond.period().chinese(),
                                Origin.of(beyond.vintage(), beyond.sources())),
                beyond == null ? null : beyond.fact());
    }

    private static boolean second(Window.Place place) {
        return place.sole() && Math.min(place.fromTop(), place.fromBottom()) == 2;
    }

    private static Amount beyond(Window window, Amount value, boolean high) {
        Comparator<Amount> bySize = Comparator.comparing(Amount::size);
        return window.values().stream()
                .filter(a -> !a.period().equals(value.period()))
                .max(high ? bySize : bySize.reversed())
                .orElseThrow();
    }
}
