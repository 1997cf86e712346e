package org.tradebrief.check.prove;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Basis;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Happening;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.series.MonthlySeries;

/** Counts in how many months in a row a series went one way, or stood above another. */
final class StreakProver {
    private static final String METRIC = "streak";
    private static final int LONGEST = 400;
    private static final int LED = 12;
    private static final Pattern MONTHS_BEFORE =
            Pattern.compile("月?(?:到|至|-|–|~) ?(?:\\d{1,2}|[一二三四五六七八九十]{1,2}) ?月 ?,? ?$");
    private final TradeBook trade;
    private final Candidates candidates;

    StreakProver(TradeBook trade, Candidates candidates) {
        this.trade = trade;
        this.candidates = candidates;
    }

    Finding prove(Statement s, Claim.Streak claim) {
        Optional<Finding> miscounted = miscounted(s, claim);
        if (miscounted.isPresent()) {
            return miscounted.get();
        }
        return claim.compares() && !claim.years() ? above(s, claim) : own(s, claim);
    }

    /** 從二月到十一月，連續九個月; 四月到十月連續五個月: how many months those named are needs no facts. */
    private static Optional<Finding> miscounted(Statement s, Claim.Streak claim) {
        Timespan from = claim.from();
        Timespan to = claim.to();
        if (claim.years()
                || claim.after()
                || claim.basis() == Basis.MONTH_BEFORE
                || s.frame().isBlocked()) {
            return Optional.empty();
        }
        Slot<Timespan> over = s.frame().period();
        if (from == null && to == null && over != null && isRightBehindMonths(s)) {
            YearMonth first = YearMonth.of(over.value().fromYear(), over.value().fromMonth());
            return miscounted(claim, first, month(over.value()));
        }
        return from == null || to == null ? Optional.empty() : miscounted(claim, month(from), month(to));
    }

    private static Optional<Finding> miscounted(Claim.Streak claim, YearMonth from, YearMonth to) {
        int months = (int) ChronoUnit.MONTHS.between(from, to) + 1;
        boolean steps = claim.basis() != Basis.YEAR_BEFORE && claim.count() == months - 1;
        return months <= 1 || months == claim.count() || steps
                ? Optional.empty()
                : Optional.of(finding(
                        Verdict.CONTRADICTED, to, months, from + " 至 " + to + " 是 " + months + " 個月", List.of()));
    }

    /** 四月到十月|連續: the months stand right before it, so that it is not some of them that are counted. */
    private static boolean isRightBehindMonths(Statement s) {
        String before = s.run().folded().substring(Math.max(0, s.start() - LED), s.start());
        return MONTHS_BEFORE.matcher(before).find();
    }

    private Finding own(Statement s, Claim.Streak claim) {
        Frame f = s.frame();
        Economy reporter = f.reporterOrNull();
        Trend trend = claim.trend();
        if (trend == null && claim.past() == null
                || claim.years()
                || reporter == null
                || f.partners() == null
                || f.quantity() == null
                || f.quantity().value() == Quantity.TRADE
                || !trade.hasMonths(reporter)) {
            return Finding.unsupported(METRIC, "看不出是哪個序列連續多少期。");
        }
        MonthlySeries series =
                trade.series(reporter, f.partners().value(), f.quantity().value());
        Happening past = claim.past();
        if (past != null) {
            return past(f, claim, past, series);
        }
        if (trend == null) {
            return Finding.unsupported(METRIC, "看不出是哪個序列連續多少期。");
        }
        Optional<YearMonth> first = ofPeriod(f, claim);
        if (first.isPresent()) {
            return since(f, claim, series, first.get(), trend);
        }
        if (claim.from() == null) {
            return upTo(f, claim, series, end(f, claim.to()), trend);
        }
        YearMonth from = month(claim.from());
        return claim.after() ? behind(f, claim, series, from, trend) : since(f, claim, series, from, trend);
    }

    /** 二月以後: from March on, or from February on, as authors mean it either way. */
    private Finding behind(Frame f, Claim.Streak claim, MonthlySeries series, YearMonth month, Trend trend) {
        Finding next = since(f, claim, series, month.plusMonths(1), trend);
        Finding itself = since(f, claim, series, month, trend);
        return next.verdict() != Verdict.VERIFIED && itself.verdict() == Verdict.VERIFIED ? itself : next;
    }

    /** 連兩個月站上 200 億. */
    private Finding past(Frame f, Claim.Streak claim, Happening past, MonthlySeries series) {
        Happened so = Happened.of(
                        past,
                        trade,
                        Objects.requireNonNull(f.reporterOrNull()),
                        Objects.requireNonNull(f.partners()).value(),
                        Objects.requireNonNull(f.quantity()).value())
                .getFirst();
        Timespan from = claim.from();
        YearMonth end = end(f, claim.to());
        int run = from == null ? run(so, end) : runFrom(so, month(from));
        YearMonth last = from == null ? end : month(from).plusMonths(Math.max(1, run) - 1L);
        String said = series.id().chinese() + "，至 " + last + " 連續 " + run + " 個月如此";
        if (run == claim.count()) {
            return finding(Verdict.VERIFIED, last, run, said + "，相符", rows(List.of(series)));
        }
        return f.isSure() && run < claim.count()
                ? finding(Verdict.CONTRADICTED, last, run, said, rows(List.of(series)))
                : Finding.unsupported(METRIC, said + "；不能斷定所指。");
    }

    /** 2 月至 11 月，連續 10 個月: the first month of a period that is as long as the streak said. */
    private Optional<YearMonth> ofPeriod(Frame f, Claim.Streak claim) {
        boolean far = f.period() != null && f.period().origin().compareTo(Origin.SENTENCE) > 0;
        return claim.from() != null || far
                ? Optional.empty()
                : candidates
                        .period(f, f.period())
                        .filter(p -> p.months() == claim.count())
                        .map(Period::from);
    }

    private YearMonth end(Frame f, @Nullable Timespan to) {
        return to != null
                ? month(to)
                : candidates.period(f, f.period()).map(p -> p.to()).orElse(trade.latest());
    }

    private static YearMonth month(Timespan span) {
        return YearMonth.of(span.toYear(), span.toMonth());
    }

    /** From the month said on: against the year before, or the month before, whichever the words mean. */
    private Finding since(Frame f, Claim.Streak claim, MonthlySeries series, YearMonth from, Trend trend) {
        int byMonth = runFrom(Happened.goes(series, trend, 1), from);
        int byYear = runFrom(Happened.goes(series, trend, Happened.lag(Basis.YEAR_BEFORE)), from);
        String said = "自 " + from + " 起，較上月連續 " + byMonth + " 個月、較上年同月連續 " + byYear + " 個月" + trend.chinese();
        boolean goesOn = claim.from() == null; // of a period it is so though it goes on beyond
        return judged(
                f,
                claim,
                series,
                from,
                goesOn ? Math.min(byMonth, claim.count()) : byMonth,
                goesOn ? Math.min(byYear, claim.count()) : byYear,
                said);
    }

    private Finding upTo(Frame f, Claim.Streak claim, MonthlySeries series, YearMonth end, Trend trend) {
        int byMonth = run(Happened.goes(series, trend, 1), end);
        int byYear = run(Happened.goes(series, trend, Happened.lag(Basis.YEAR_BEFORE)), end);
        String said = "至 " + end + "，較上月連續 " + byMonth + " 個月、較上年同月連續 " + byYear + " 個月" + trend.chinese();
        return judged(f, claim, series, end, byMonth, byYear, said);
    }

    private static Finding judged(
            Frame f, Claim.Streak claim, MonthlySeries series, YearMonth of, int byMonth, int byYear, String said) {
        List<SourceRow> rows = rows(List.of(series));
        List<Integer> runs = switch (claim.basis()) {
            case YEAR_BEFORE -> List.of(byYear);
            case MONTH_BEFORE -> List.of(byMonth);
            case UNSAID, NAMED -> List.of(byMonth, byYear);
        };
        if (runs.contains(claim.count())) {
            return finding(Verdict.VERIFIED, of, claim.count(), said + "，相符", rows);
        }
        int longest = runs.stream().max(Integer::compare).orElseThrow();
        return longest < claim.count() && !f.isBlocked()
                ? finding(Verdict.CONTRADICTED, of, longest, said, rows)
                : Finding.unsupported(METRIC, said + "；所寫的期數無法對上。");
    }

    private static Finding finding(Verdict verdict, YearMonth of, int count, String said, List<SourceRow> rows) {
        return new Finding(
                verdict,
                verdict == Verdict.VERIFIED ? Severity.NONE : Severity.HIGH,
                METRIC,
                of.toString(),
                count + " 個月",
                said + "。",
                List.of(),
                rows,
                null);
    }

    private Finding above(Statement s, Claim.Streak claim) {
        List<Frame> frames = new ArrayList<>();
        for (Frame f : s.others()) {
            if (series(f).isPresent() && frames.stream().noneMatch(o -> o.isOfSeriesOf(f))) {
                frames.add(f);
            }
        }
        if (frames.size() != 2) {
            return Finding.unsupported(METRIC, "看不出是哪兩個序列相比。");
        }
        MonthlySeries first = series(frames.get(0)).orElseThrow();
        MonthlySeries second = series(frames.get(1)).orElseThrow();
        Happened above = new Happened(m ->
                first.at(m).flatMap(a -> second.at(m).map(b -> a.size().compareTo(b.size()) > 0)));
        Timespan from = claim.from();
        YearMonth end = claim.to() == null ? trade.latest() : month(claim.to());
        int run = from == null ? run(above, end) : runFrom(above, month(from));
        YearMonth last = from == null ? end : month(from).plusMonths(Math.max(1, run) - 1L);
        String said = first.id().chinese() + "高於" + second.id().chinese() + "，至 " + last + " 連續 " + run + " 個月";
        List<SourceRow> rows = rows(List.of(first, second));
        if (run == claim.count()) {
            return finding(Verdict.VERIFIED, last, run, said + "，相符", rows);
        }
        boolean sure = s.others().stream().allMatch(Frame::isSure) && run > 0;
        return sure
                ? finding(Verdict.CONTRADICTED, last, run, said, rows)
                : Finding.unsupported(METRIC, said + "；不能斷定所指。");
    }

    private Optional<MonthlySeries> series(Frame f) {
        Economy reporter = f.reporterOrNull();
        Economy partner = f.partnerOrNull();
        if (reporter == null
                || partner == null
                || f.quantity() == null
                || !trade.hasMonths(reporter, partner)
                || Objects.requireNonNull(f.quantity()).value() == Quantity.TRADE) {
            return Optional.empty();
        }
        return Optional.of(trade.series(reporter, List.of(partner), f.quantity().value()));
    }

    private static List<SourceRow> rows(List<MonthlySeries> series) {
        return series.stream()
                .flatMap(m -> m.values().stream())
                .flatMap(a -> a.sources().stream())
                .distinct()
                .toList();
    }

    /** Months in a row up to the end in which it was so. */
    private static int run(Happened so, YearMonth end) {
        int count = 0;
        while (count < LONGEST && so.at(end.minusMonths(count))) {
            count++;
        }
        return count;
    }

    /** Months in a row from the first on in which it was so. */
    private static int runFrom(Happened so, YearMonth from) {
        int count = 0;
        while (count < LONGEST && so.at(from.plusMonths(count))) {
            count++;
        }
        return count;
    }
}
