package org.tradebrief.check.prove;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.facts.Say;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
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
