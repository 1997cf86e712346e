package org.tradebrief.trade.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.FlowQuery;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.TradeRecords;
import org.tradebrief.trade.partner.Flows;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.MonthlySeries;
import org.tradebrief.trade.series.SeriesId;

/**
 * Tells how one value was known, vintage by vintage. A value that a source gives for the period is taken as given; one over
 * several months is what the months came to on each day on which one of them changed.
 */
final class Histories {
    private final TradeRecords records;
    private final LocalDate asOf;

    Histories(TradeRecords records, LocalDate asOf) {
        this.records = records;
        this.asOf = asOf;
    }

    ValueHistory of(SeriesId series, Period period) {
        List<Amount> all =
                series.partners().stream().flatMap(p -> values(series, p)).toList();
        List<Amount> vintages = new ArrayList<>();
        for (LocalDate day : new TreeSet<>(all.stream().map(Amount::vintage).toList())) {
            List<Amount> known =
                    all.stream().filter(a -> !a.vintage().isAfter(day)).toList();
            over(series, period, known).filter(a -> isNew(vintages, a)).ifPresent(vintages::add);
        }
        return new ValueHistory(series, period, vintages);
    }

    private static boolean isNew(List<Amount> vintages, Amount amount) {
        return vintages.isEmpty() || !vintages.getLast().vintage().equals(amount.vintage());
    }

    private static Optional<Amount> over(SeriesId series, Period period, List<Amount> known) {
        List<Amount> parts = new ArrayList<>();
        for (Economy partner : series.partners()) {
            SeriesId one = SeriesId.of(series.provider(), series.reporter(), partner, series.metric());
            Optional<Amount> part = one(one, period, known);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return Optional.of(parts.size() == 1 ? parts.getFirst() : Amount.sum(series, period, parts));
    }

    private static Optional<Amount> one(SeriesId id, Period period, List<Amount> known) {
        Optional<Amount> own = given(id, period, known);
        if (own.isPresent() || id.metric() != Metric.BALANCE) {
            return own;
        }
        return given(id.metric(Metric.EXPORT), period, known)
                .flatMap(e -> given(id.metric(Metric.IMPORT), period, known).map(i -> Amount.balance(e, i)));
    }

    private static Optional<Amount> given(SeriesId id, Period period, List<Amount> known) {
        List<Amount> own = known.stream().filter(a -> a.series().equals(id)).toList();
        Optional<Amount> exact = own.stream()
                .filter(a -> a.period().equals(period))
                .reduce((a, b) -> b.vintage().isAfter(a.vintage()) ? b : a);
        // A row filed under a year may hold only its first months; the series knows.
        boolean taken = period.isMonth() || period.months() > 12;
        return exact.isPresent() && taken ? exact : new MonthlySeries(id, own).over(period);
    }

    private Stream<Amount> values(SeriesId series, Economy partner) {
        Stream<Amount> balances = records.balanceVintages(asOf).stream()
                .filter(b -> b.provider() == series.provider())
                .filter(b ->
                        b.reporter().equals(series.reporter()) && b.partner().equals(partner))
                .flatMap(RevisionBook::amounts);
        Stream<Amount> flows = records
                .vintages(FlowQuery.asOf(asOf)
                        .provider(series.provider())
                        .reporter(series.reporter())
                        .partner(partner))
                .stream()
                .map(Flows::amount);
        return Stream.concat(balances, flows);
    }
}
