package org.tradebrief.check.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.check.extract.Basis;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;

/** Which two periods a change or direction compares; where it does not say, each that is usual. */
final class Bases {
    private static final int QUARTER = 3;
    private final TradeBook trade;

    Bases(TradeBook trade) {
        this.trade = trade;
    }

    /** @param said whether the text says what is compared */
    record Pair(Period now, Period base, boolean said) {
        /** The same months of the year, two months, or two quarters. */
        boolean comparable() {
            boolean months = now.isMonth() && base.isMonth();
            boolean quarters = isQuarter(now) && isQuarter(base);
            return now.comparableWith(base) || months || quarters;
        }
    }

    private static boolean isQuarter(Period p) {
        return p.months() == QUARTER && p.from().getMonthValue() % QUARTER == 1;
    }

    /**
     * The first months of a year, which nobody sets against the months right before. A quarter or half may be; and a year may
     * be told against one some years ago.
     */
    private static boolean isYearSoFar(Period p) {
        boolean part = p.months() != QUARTER && p.months() != 2 * QUARTER && !p.isYear();
        return p.from().getMonthValue() == 1 && p.months() > 1 && part;
    }

    /** The pairs that may be meant, the likeliest first. */
    List<Pair> pairs(Frame f, Basis basis) {
        List<Pair> pairs = new ArrayList<>();
        List<Period> nows = nows(f);
        boolean period = f.period() != null;
        for (Period now : nows) {
            switch (basis) {
                case NAMED ->
                    named(f, now)
                            .filter(b -> !b.equals(now)) // nothing goes up or down against itself
                            .map(b -> new Pair(now, b, period))
                            .filter(p -> period || p.comparable()) // which time is compared is ours to find
                            .ifPresent(pairs::add);
                case YEAR_BEFORE -> pairs.add(new Pair(now, yearBefore(now), period));
                case MONTH_BEFORE -> {
                    if (now.isMonth()) {
                        pairs.add(new Pair(now, Period.month(now.from().minusMonths(1)), period));
                    }
                }
                case UNSAID -> pairs.add(new Pair(now, yearBefore(now), period && isYearSoFar(now)));
            }
        }
        if (basis == Basis.UNSAID) {
            nows.stream()
                    .filter(n -> n.isMonth() && period)
                    .forEach(n -> pairs.add(new Pair(n, Period.month(n.from().minusMonths(1)), false)));
        }
        pairs.removeIf(
                p -> p.now().equals(p.base())); // nothing changes against itself: one of the two was read wrongly
        return pairs;
    }

    /** The same, and of the year so far where the time that is spoken of was not said in the sentence; that only bears out. */
    List<Pair> pairsOrToDate(Frame f, Basis basis) {
        List<Pair> pairs = new ArrayList<>(pairs(f, basis));
        if (f.period() != null && f.period().origin().compareTo(Origin.SENTENCE) > 0) {
            pairs(f.withPeriod(null), basis).stream()
                    .limit(1)
                    .filter(p -> !pairs.contains(p))
                    .map(p -> new Pair(p.now(), p.base(), false))
                    .forEach(pairs::add);
        }
        return pairs;
    }

    private static Period yearBefore(Period now) {
        return now.minusYears(Math.max(1, (now.months() + 11) / 12));
    }

    /** The period said; else the year so far, the latest month and the last whole year. */
    private List<Period> nows(Frame f) {
        Economy reporter = f.reporterOrNull();
        if (reporter == null) {
            return List.of();
        }
        List<Economy> partners = f.partners() == null ? List.of() : f.partners().value();
        if (f.period() != null) {
            return trade.meant(f.period().value(), Provider.CENSUS, reporter, partners).stream()
                    .map(TradeBook.Meant::period)
                    .toList();
        }
        Period toDate = Period.yearToDate(trade.latest());
        return List.of(
                toDate, Period.month(trade.latest()), Period.year(trade.latest().getYear() - 1));
    }

    private Optional<Period> named(Frame f, Period now) {
        if (f.base() == null) {
            return Optional.empty();
        }
        Timespan base = f.base().value();
        Economy reporter = java.util.Objects.requireNonNull(f.reporterOrNull());
        List<Economy> partners = f.partners() == null ? List.of() : f.partners().value();
        return trade.meant(base, Provider.CENSUS, reporter, partners).stream()
                .map(TradeBook.Meant::period)
                .findFirst();
    }
}
