package org.tradebrief.trade.series;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tradebrief.trade.Period;

/**
 * The months of one series, and what the source gives for longer periods. Months may be missing; a sum exists only where
 * none is. Whole years are taken as published where the published rows are proven to be years (they are rounded once),
 * everything else is added up from months.
 */
public final class MonthlySeries {
    private final SeriesId id;
    private final NavigableMap<YearMonth, Amount> months;
    private final List<YearRow> years;

    /**
     * @param values months and longer periods in any order; of two for one period the later vintage counts
     */
    public MonthlySeries(SeriesId id, Collection<Amount> values) {
        this.id = id;
        this.months = new TreeMap<>();
        BinaryOperator<Amount> later = BinaryOperator.maxBy(Comparator.comparing(Amount::vintage));
        values.stream()
                .filter(v -> v.period().isMonth())
                .forEach(v -> months.merge(v.period().from(), v, later));
        NavigableMap<Period, Amount> longer = values.stream()
                .filter(v -> !v.period().isMonth())
                .collect(Collectors.toMap(Amount::period, v -> v, later, TreeMap::new));
        this.years = longer.values().stream()
                .filter(v -> v.period().from().getYear() == v.period().to().getYear())
                .map(v -> YearRow.check(v, months))
                .toList();
    }

    /** Several partners added up: months and years that every one of them has. */
    public static MonthlySeries combined(List<MonthlySeries> parts) {
        SeriesId first = parts.getFirst().id;
        SeriesId id = new SeriesId(
                first.provider(),
                first.reporter(),
                parts.stream().flatMap(p -> p.id.partners().stream()).toList(),
                first.metric());
        List<Period> common = parts.getFirst().periods().stream()
                .filter(p -> parts.stream().allMatch(s -> s.given(p).isPresent()))
                .toList();
        return new MonthlySeries(
                id,
                common.stream()
                        .map(p -> Amount.sum(
                                id,
                                p,
                                parts.stream()
                                        .map(s -> s.given(p).orElseThrow())
                                        .toList()))
                        .toList());
    }

    public SeriesId id() {
        return id;
    }

    public boolean isEmpty() {
        return months.isEmpty() && years.isEmpty();
    }

    /** The months held, oldest first. */
    public List<YearMonth> months() {
        return List.copyOf(months.keySet());
    }

    public List<Amount> values() {
        return List.copyOf(months.values());
    }

    public List<YearRow> years() {
        return years;
    }

    public Optional<YearMonth> latest() {
        return months.isEmpty() ? Optional.empty() : Optional.of(months.lastKey());
    }

    public Optional<Amount> at(YearMonth month) {
        return Optional.ofNullable(months.get(month));
    }

    /** How many of the period's months are held. */
    public Coverage coverage(Period period) {
        List<YearMonth> missing =
                period.monthList().stream().filter(m -> !months.containsKey(m)).toList();
        return new Coverage(period.months() - missing.size(), period.months(), missing);
    }

    /** The value over a period, or nothing if a part of it is missing. */
    public Optional<Amount> over(Period period) {
        if (period.isWholeYears()) {
            Optional<Amount> published = published(period);
            if (published.isPresent()) {
                return published;
            }
        }
        if (coverage(period).complete()) {
            return Optional.of(Amount.sum(
                    id, period, period.monthList().stream().map(this::held).toList()));
        }
        return given(period);
    }

    /** January to that month. */
    public Optional<Amount> yearToDate(YearMonth through) {
        return over(Period.yearToDate(through));
    }

    /** The twelve months that end with that one. */
    public Optional<Amount> rolling12(YearMonth through) {
        return over(new Period(through.minusMonths(11), through));
    }

    private Amount held(YearMonth month) {
        return java.util.Objects.requireNonNull(months.get(month));
    }

    private Optional<Amount> published(Period wholeYears) {
        List<Optional<Amount>> rows = IntStream.rangeClosed(
                        wholeYears.from().getYear(), wholeYears.to().getYear())
                .mapToObj(this::fullYear)
                .toList();
        return rows.stream().allMatch(Optional::isPresent)
                ? Optional.of(Amount.sum(
                        id, wholeYears, rows.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    private Optional<Amount> fullYear(int year) {
        return years.stream()
                .filter(y -> y.year() == year && y.cover() == YearRow.Cover.FULL)
                .map(YearRow::value)
                .findFirst();
    }

    /** A month or a proven longer period exactly as the source gives it. */
    private Optional<Amount> given(Period period) {
        if (period.isMonth()) {
            return at(period.from());
        }
        return years.stream()
                .filter(y -> y.cover() == YearRow.Cover.FULL || y.cover() == YearRow.Cover.YEAR_TO_DATE)
                .map(YearRow::value)
                .filter(v -> v.period().equals(period))
                .findFirst();
    }

    private List<Period> periods() {
        List<Period> all = new java.util.ArrayList<>(
                months.keySet().stream().map(Period::month).toList());
        years.stream().map(y -> y.value().period()).forEach(all::add);
        return all;
    }
}
