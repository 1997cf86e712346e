package org.tradebrief.check.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.prove.Candidates.Candidate;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;

/** The values that a relation without words of its own may be of: those told around it, those of all partners. */
final class NearValues {
    private final TradeBook trade;
    private final Candidates candidates;

    NearValues(TradeBook trade, Candidates candidates) {
        this.trade = trade;
        this.candidates = candidates;
    }

    /** What the amounts around speak of, each as the one value that it means. */
    List<Known> around(Statement s) {
        List<Known> known = new ArrayList<>();
        for (Frame f : s.others()) {
            if (f.quantity() == null || f.partners() == null) {
                continue;
            }
            List<Candidate> one = candidates.amounts(f, f.quantity().value());
            if (!one.isEmpty()) {
                known.add(one.getFirst().known());
            }
        }
        return known;
    }

    /** The two values told last, where they are of one time or of the same months of two years; empty where they are not. */
    Optional<SideValues.Pair> pair(Statement s) {
        List<Known> known = around(s);
        if (known.size() < 2) {
            return Optional.empty();
        }
        SideValues.Pair pair = new SideValues.Pair(known.get(0), known.get(1), false);
        return pair.isComparable() && pair.other().value().signum() != 0 ? Optional.of(pair) : Optional.empty();
    }

    /** The values of all tracked partners in the period said. */
    List<Known> partnersOf(Frame f) {
        Economy reporter = f.reporterOrNull();
        if (reporter == null || !trade.hasMonths(reporter)) {
            return List.of();
        }
        List<Period> periods = candidates
                .period(f, f.period())
                .map(List::of)
                .orElse(List.of(Period.month(trade.latest()), Period.yearToDate(trade.latest())));
        List<Known> all = new ArrayList<>();
        for (Period period : periods) {
            for (Economy partner : trade.view().partners(reporter)) {
                for (Quantity q : List.of(Quantity.IMPORT, Quantity.BALANCE, Quantity.EXPORT)) {
                    boolean wanted = f.quantity() == null || f.quantity().value() == q;
                    if (wanted) {
                        trade.amount(Provider.CENSUS, reporter, List.of(partner), q, period)
                                .ifPresent(all::add);
                    }
                }
            }
        }
        return all;
    }
}
