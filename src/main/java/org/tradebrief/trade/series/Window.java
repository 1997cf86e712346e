package org.tradebrief.trade.series;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tradebrief.trade.Digits;

/**
 * A stretch of monthly values in which records, ranks and streaks are looked for. Whatever is found holds within these
 * months only: 窗內最高, never 歷史新高. Balances are ranked by absolute value.
 *
 * @param values oldest first, at least one
 */
public record Window(List<Amount> values) {
    public Window {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a window without a value");
        }
        values = List.copyOf(values);
    }

    /** A value's place in its window, counted from the largest and from the smallest; equal values share a place. */
    public record Place(Amount value, int fromTop, int fromBottom, boolean sole, Window window) {
        public boolean highest() {
            return fromTop == 1;
        }

        public boolean lowest() {
            return fromBottom == 1;
        }

        /** 窗內最高, 同為窗內最低, 窗內第 2 高. */
        public String phrase() {
            String shared = sole ? "" : "同為";
            if (highest() || lowest()) {
                return shared + "窗內最" + (highest() ? "高" : "低");
            }
            return fromTop <= fromBottom ? shared + "窗內第 " + fromTop + " 高" : shared + "窗內第 " + fromBottom + " 低";
        }
    }

    public static Optional<Window> of(MonthlySeries series) {
        return series.values().isEmpty() ? Optional.empty() : Optional.of(new Window(series.values()));
    }

    public YearMonth from() {
        return values.getFirst().period().from();
    }

    public YearMonth to() {
        return values.getLast().period().to();
    }

    /** Whether no month between the first and the last is missing. */
    public boolean unbroken() {
        return from().plusMonths(values.size() - 1L).equals(to());
    }

    /** 2023-09、2024-01 至 2025-11，24 個值: runs of months without a gap. */
    public String chinese() {
        StringBuilder text = new StringBuilder();
        YearMonth start = from();
        YearMonth last = from();
        for (Amount value : values) {
            YearMonth month = value.period().from();
            if (month.isAfter(last.plusMonths(1))) {
                text.append(run(start, last)).append("、");
                start = month;
            }
            last = month;
        }
        return text.append(run(start, last)) + "，" + values.size() + " 個值";
    }

    private static String run(YearMonth start, YearMonth last) {
        return start.equals(last) ? start.toString() : start + " 至 " + last;
    }

    public Optional<Place> place(YearMonth month) {
        return value(month).map(v -> {
            BigDecimal size = v.size();
            int larger = count(x -> x.size().compareTo(size) > 0);
            int smaller = count(x -> x.size().compareTo(size) < 0);
            boolean sole = count(x -> x.size().compareTo(size) == 0) == 1;
            return new Place(v, larger + 1, smaller + 1, sole, this);
        });
    }

    public Amount highest() {
        return values.stream().max(Comparator.comparing(Amount::size)).orElseThrow();
    }

    public Amount lowest() {
        return values.stream().min(Comparator.comparing(Amount::size)).orElseThrow();
    }

    /** How many months in a row up to that one meet a condition; a missing month ends the count. */
    public int streak(YearMonth through, Predicate<Amount> condition) {
        int months = 0;
        for (YearMonth month = through; value(month).filter(condition).isPresent(); month = month.minusMonths(1)) {
            months++;
        }
        return months;
    }

    /**
     * The last month before that one with a smaller (or, looking for peaks, larger) value: 為 2025 年 5 月以來最低. Nothing
     * where no such month lies in the window or a month between is missing.
     */
    public Optional<YearMonth> sinceWhen(YearMonth month, boolean peak) {
        Optional<Amount> now = value(month);
        if (now.isEmpty()) {
            return Optional.empty();
        }
        for (YearMonth m = month.minusMonths(1); ; m = m.minusMonths(1)) {
            Optional<Amount> earlier = value(m);
            if (earlier.isEmpty()) {
                return Optional.empty();
            }
            int order = earlier.get().size().compareTo(now.get().size());
            if (peak ? order >= 0 : order <= 0) {
                return Optional.of(m);
            }
        }
    }

    public Optional<Amount> value(YearMonth month) {
        return values.stream().filter(v -> v.period().from().equals(month)).findFirst();
    }

    private int count(Predicate<Amount> condition) {
        return (int) values.stream().filter(condition).count();
    }

    /** For the computation: each month with its value in millions. */
    public String listing() {
        return values.stream()
                .map(v -> v.period() + " " + Digits.grouped(org.tradebrief.trade.UsdUnit.MILLION.of(v.usd()), 1))
                .collect(Collectors.joining("；"));
    }
}
