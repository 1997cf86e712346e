package org.tradebrief.check.prove;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.facts.Say;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.finding.Names;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.series.Ranking;

/** Shares in the sum over the partners of which there are months: 台灣占五夥伴進口的 20.74%. */
final class AmongPartners {
    private final TradeBook trade;
    private final Candidates candidates;

    AmongPartners(TradeBook trade, Candidates candidates) {
        this.trade = trade;
        this.candidates = candidates;
    }

    /** The share of the frame's partners over its period; empty where they are all of them, or any is not among them. */
    Optional<Known> share(Frame f) {
        Economy reporter = f.reporterOrNull();
        Optional<Period> period = candidates.period(f, f.period());
        if (reporter == null
                || f.partners() == null
                || f.quantity() == null
                || f.quantity().value() == Quantity.TRADE
                || period.isEmpty()) {
            return Optional.empty();
        }
        return share(reporter, f.partners().value(), f.quantity().value(), period.get());
    }

    /** The same in the sum over those partners; over all of them where none are told. */
    Optional<Known> share(Frame f, List<Economy> of) {
        Economy reporter = f.reporterOrNull();
        Slot<Quantity> quantity = f.quantity();
        Optional<Period> period = candidates.period(f, f.period());
        if (of.isEmpty() || reporter == null || f.partners() == null || quantity == null || period.isEmpty()) {
            return of.isEmpty() ? share(f) : Optional.empty();
        }
        List<Economy> part = f.partners().value();
        Optional<Known> a = trade.amount(Provider.CENSUS, reporter, part, quantity.value(), period.get());
        Optional<Known> b = trade.amount(Provider.CENSUS, reporter, of, quantity.value(), period.get());
        return a.flatMap(x -> b.filter(y -> y.value().signum() != 0).map(y -> ofSum(part, of, x, y)));
    }

    private static Known ofSum(List<Economy> part, List<Economy> of, Known a, Known b) {
        BigDecimal percent = a.value().multiply(BigDecimal.valueOf(100)).divide(b.value(), 8, RoundingMode.HALF_UP);
        return new Known(
                Names.list(part) + "占" + Names.list(of) + "合計的比重",
                percent,
                BigDecimal.ZERO,
                a.period(),
                List.of(Say.yi(a.value().abs()) + " ÷ " + Say.yi(b.value().abs())),
                TwoValues.sources(a, b),
                "");
    }

    private Optional<Known> share(Economy reporter, List<Economy> partners, Quantity quantity, Period period) {
        if (partners.stream().anyMatch(p -> !trade.hasMonths(reporter, p))) {
            return Optional.empty();
        }
        Ranking ranking = trade.view().ranking(reporter, Provers.metric(quantity), period);
        List<BigDecimal> shares =
                partners.stream().flatMap(p -> ranking.share(p).stream()).toList();
        int all = ranking.ordered().size();
        if (shares.size() < partners.size() || partners.size() >= all) {
            return Optional.empty();
        }
        String parts = partners.stream()
                .map(e -> ranking.amount(e).orElseThrow().millions())
                .collect(Collectors.joining(" + "));
        return shares.stream()
                .reduce(BigDecimal::add)
                .map(sum -> new Known(
                        Names.list(partners) + "占" + all + " 個追蹤夥伴" + quantity.chinese() + "合計的比重（" + period.chinese()
                                + "）",
                        sum,
                        BigDecimal.ZERO,
                        period,
                        List.of(parts + " ÷ " + Say.yi(ranking.total())),
                        ranking.ordered().stream()
                                .flatMap(a -> a.sources().stream())
                                .distinct()
                                .toList(),
                        ""));
    }
}
