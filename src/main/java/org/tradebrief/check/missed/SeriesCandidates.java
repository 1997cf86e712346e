package org.tradebrief.check.missed;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.brief.SectionKind;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.MissedKind;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Comparison;
import org.tradebrief.trade.series.Growth;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.MonthlySeries;
import org.tradebrief.trade.series.Trend;
import org.tradebrief.trade.view.TradeView;

/**
 * Changes of monthly series over the same months of the year before: of the latest month from a quarter on, of the months of
 * the year from a tenth on; turned signs; and at least half a year of months in a row that all went one way.
 */
final class SeriesCandidates {
    private static final BigDecimal MONTH = BigDecimal.valueOf(25);
    private static final BigDecimal TO_DATE = BigDecimal.TEN;
    private static final int STREAK = 6;
    private static final FigureKind[] CHANGES = {FigureKind.CHANGE, FigureKind.DIRECTION};

    private final TradeView view;

    SeriesCandidates(TradeView view) {
        this.view = view;
    }

    List<Candidate> all() {
        List<Candidate> all = new ArrayList<>();
        for (Economy reporter : view.monthlyReporters()) {
            view.latestMonth(reporter).ifPresent(month -> {
                for (Metric metric : Metric.values()) {
                    List<MonthlySeries> set = view.partners(reporter).stream()
                            .map(p -> view.series(reporter, p, metric))
                            .toList();
                    set.forEach(s -> all.addAll(of(s, month, set)));
                }
            });
        }
        return all;
    }

    private static List<Candidate> of(MonthlySeries series, YearMonth month, List<MonthlySeries> set) {
        Growth growth = new Growth(series);
        return Stream.of(
                        change(growth.yearBefore(Period.month(month)), MONTH, set),
                        change(growth.yearToDate(month), TO_DATE, set),
                        streak(growth, month, set))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Candidate> change(Comparison comparison, BigDecimal least, List<MonthlySeries> set) {
        return comparison.comparable().flatMap(c -> {
            if (c.trend() == Trend.TURNED) {
                return Optional.of(turned(c, set));
            }
            BigDecimal percent = c.percent();
            return percent == null || percent.abs().compareTo(least) < 0
                    ? Optional.empty()
                    : Optional.of(changed(c, percent.abs().doubleValue(), set));
        });
    }

    private static Candidate changed(Comparison.Comparable c, double percent, List<MonthlySeries> set) {
        Amount now = c.now();
        return new Candidate(
                "change/" + now.key(),
                MissedKind.CHANGE,
                pair(now),
                now.period().chinese() + Saying.series(now) + " " + Saying.yi(now.usd()) + "，較 "
                        + c.base().period().chinese() + c.phrase() + "。",
                Saying.valueEnglish(now) + ", " + Saying.english(c) + " on "
                        + Saying.english(c.base().period()) + ".",
                size(now, set) * (0.4 + 0.6 * Math.min(1, percent / 60)),
                section(now),
                List.of(now.fact(), c.base().fact(), c.fact()),
                m -> m.figure(now) || now.period().isYearToDate() && m.series(now.series(), CHANGES),
                m -> m.pair(now.series()));
    }

    private static Candidate turned(Comparison.Comparable c, List<MonthlySeries> set) {
        Amount now = c.now();
        return new Candidate(
                "turn/" + now.key(),
                MissedKind.SIGN_TURN,
                "turn/" + now.series(),
                now.period().chinese() + Saying.series(now) + " " + Saying.yi(now.usd()) + "，"
                        + c.base().period().chinese() + "則為" + c.base().chineseKind() + " "
                        + Saying.yi(c.base().usd()) + "。",
                Saying.valueEnglish(now) + ", " + Saying.english(c) + " since "
                        + Saying.english(c.base().period()) + ".",
                size(now, set),
                section(now),
                List.of(now.fact(), c.base().fact(), c.fact()),
                m -> m.figure(now),
                m -> m.pair(now.series()));
    }

    private static Optional<Candidate> streak(Growth growth, YearMonth month, List<MonthlySeries> set) {
        List<Comparison.Comparable> run = new ArrayList<>();
        for (YearMonth m = month; ; m = m.minusMonths(1)) {
            Optional<Comparison.Comparable> c =
                    growth.yearBefore(Period.month(m)).comparable();
            boolean goesOn = c.isPresent()
                    && c.get().percent() != null
                    && c.get().trend() != Trend.UNCHANGED
                    && (run.isEmpty() || c.get().trend() == run.getFirst().trend());
            if (!goesOn) {
                break;
            }
            run.add(c.orElseThrow());
        }
        return run.size() < STREAK ? Optional.empty() : Optional.of(streak(run, set));
    }

    private static Candidate streak(List<Comparison.Comparable> run, List<MonthlySeries> set) {
        Amount now = run.getFirst().now();
        Trend trend = run.getFirst().trend();
        boolean up = trend == Trend.INCREASED || trend == Trend.WIDENED;
        List<Fact> facts = run.stream().map(Comparison.Comparable::fact).toList();
        return new Candidate(
                "streak/" + now.key(),
                MissedKind.STREAK,
                pair(now),
                Saying.series(now) + "連續 " + run.size() + " 個月較前一年同月" + trend.chinese() + "（至 "
                        + now.period().chinese() + "）。",
                Saying.valueEnglish(now) + "; for " + run.size() + " months in a row " + (up ? "above" : "below")
                        + " the same month of the year before.",
                size(now, set) * Math.min(1, run.size() / 12.0),
                section(now),
                facts,
                m -> m.series(now.series(), FigureKind.STREAK)
                        || m.over(now.series(), Period.yearToDate(now.period().to()), CHANGES),
                m -> m.pair(now.series()));
    }

    /** Changes, records and streaks of one pair tell of one development. */
    static String pair(Amount a) {
        return "pair/" + a.series().reporter() + "/" + a.series().partners();
    }

    static SectionKind section(Amount a) {
        return a.series().metric() == Metric.EXPORT ? SectionKind.EXPORTS : SectionKind.IMPORTS;
    }

    private static double size(Amount now, List<MonthlySeries> set) {
        BigDecimal largest = set.stream()
                .flatMap(s -> s.over(now.period()).stream())
                .map(Amount::size)
                .max(BigDecimal::compareTo)
                .orElse(now.size());
        return Candidate.size(now.size(), largest);
    }
}
