package org.tradebrief.check.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;

/** The known values that a frame can mean: where a slot is not said, each that is possible. */
final class Candidates {
    private static final List<Provider> PROVIDERS = List.of(Provider.CENSUS, Provider.COMTRADE);
    private final TradeBook trade;

    Candidates(TradeBook trade) {
        this.trade = trade;
    }

    /**
     * A value that may be meant.
     *
     * @param partial a year was said of which only the first months are known
     */
    record Candidate(Known known, Provider provider, boolean partial) {}

    List<Candidate> amounts(Frame f, Quantity quantity) {
        Economy reporter = f.reporterOrNull();
        Slot<List<Economy>> partners = f.partners();
        if (reporter == null || partners == null) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        for (Provider provider : providers(f)) {
            for (TradeBook.Meant meant : periods(f, provider, reporter, partners.value(), quantity)) {
                trade.amount(provider, reporter, partners.value(), quantity, meant.period())
                        .ifPresent(k -> found.add(new Candidate(k, provider, meant.partial())));
            }
        }
        return found;
    }

    /** Whose values may be meant, the likelier first: the Census gives months and years, a total of several is Comtrade's. */
    List<Provider> providers(Frame f) {
        Slot<Provider> said = f.provider();
        if (said != null && said.origin().compareTo(Origin.HEADING) < 0) {
            return List.of(said.value());
        }
        Slot<Timespan> period = f.period();
        boolean several = period != null
                && period.value().period().filter(p -> p.months() > 12).isPresent();
        return several ? PROVIDERS.reversed() : PROVIDERS;
    }

    private List<TradeBook.Meant> periods(
            Frame f, Provider provider, Economy reporter, List<Economy> partners, Quantity quantity) {
        Slot<Timespan> period = f.period();
        if (period != null) {
            return trade.meant(period.value(), provider, reporter, partners);
        }
        return trade.periods(provider, reporter, partners, quantity).stream()
                .map(p -> new TradeBook.Meant(p, false))
                .toList();
    }

    /** The one period of the span for this reporter, from whichever provider knows it. */
    Optional<Period> period(Frame f, @Nullable Slot<Timespan> span) {
        Economy reporter = f.reporterOrNull();
        if (span == null || reporter == null) {
            return Optional.empty();
        }
        List<Economy> partners = f.partners() == null ? List.of() : f.partners().value();
        Provider provider = trade.hasMonths(reporter) ? Provider.CENSUS : Provider.COMTRADE;
        return trade.meant(span.value(), provider, reporter, partners).stream()
                .map(TradeBook.Meant::period)
                .findFirst();
    }

    /**
     * Whether what the statement speaks of is said clearly enough to contradict it: nobody else's statistics, no words
     * unknown, the period said, or the only one of a source that is said.
     */
    boolean isResolved(Frame f) {
        if (!f.isSure()) {
            return false;
        }
        return f.period() != null || onlyPeriod(f);
    }

    /** The same, or the only partner of its passage is meant: a number that looks like the right one is a slip of it. */
    boolean isPlaced(Frame f) {
        return f.isPlaced() && (f.period() != null || onlyPeriod(f));
    }

    /** A source that was named has one period of this kind. */
    private boolean onlyPeriod(Frame f) {
        Economy reporter = f.reporterOrNull();
        return reporter != null
                && f.provider() != null
                && f.provider().value() == Provider.COMTRADE
                && f.quantity() != null
                && trade.tables().periods(reporter, f.quantity().value()).stream()
                                .filter(p -> !p.isYear())
                                .count()
                        <= 1
                && !trade.tables().periods(reporter, f.quantity().value()).isEmpty();
    }
}
