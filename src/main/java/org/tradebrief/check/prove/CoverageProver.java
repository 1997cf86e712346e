package org.tradebrief.check.prove;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.TableFacts.Sheet;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.MonthlySeries;

/** Holds the spans that a text says values cover against the months and tables that there are. */
final class CoverageProver {
    private static final String METRIC = "coverage";
    private final TradeBook trade;

    CoverageProver(TradeBook trade) {
        this.trade = trade;
    }

    Finding prove(Statement s, Claim.Coverage claim) {
        Frame f = s.frame();
        Timespan span = claim.span();
        boolean comtrade = f.provider() != null && f.provider().value() == Provider.COMTRADE;
        if (span.form() == Timespan.Form.YEARS) {
            return years(f, span);
        }
        List<Economy> monthly = trade.view().monthlyReporters();
        if (comtrade || monthly.isEmpty()) {
            return Finding.unsupported(METRIC, "資料中沒有這個期間的逐月值。");
        }
        Economy reporter = monthly.getFirst();
        List<Economy> partners = partners(f, reporter);
        if (partners.isEmpty() || !trade.hasMonths(reporter, partners.getFirst())) {
            return Finding.unsupported(METRIC, "資料中沒有這個夥伴的逐月值。");
        }
        return months(trade.view().series(reporter, partners.getFirst(), Metric.BALANCE), span, reporter, partners);
    }

    /**
     * Those spoken of, on whichever side of the trade they stand; all there are months with where nobody else is named, and
     * nobody where two others trade with each other.
     */
    private List<Economy> partners(Frame f, Economy reporter) {
        boolean own = f.reporterOrNull() == null || f.reporterOrNull().equals(reporter);
        if (!own && f.partners() != null && !f.partners().value().contains(reporter)) {
            return List.of();
        }
        List<Economy> named = Stream.concat(
                        Stream.ofNullable(f.partners()).flatMap(p -> p.value().stream()),
                        Stream.ofNullable(f.reporterOrNull()))
                .filter(e -> !e.equals(reporter))
                .distinct()
                .toList();
        return named.isEmpty() ? trade.view().partners(reporter) : named;
    }

    private Finding months(MonthlySeries series, Timespan span, Economy reporter, List<Economy> partners) {
        Optional<Period> period = trade.meant(span, Provider.CENSUS, reporter, partners).stream()
                .map(TradeBook.Meant::period)
                .findFirst();
        if (period.isEmpty()) {
            return Finding.unsupported(METRIC, "看不出期間。");
        }
        boolean complete = series.coverage(period.get()).complete();
        List<SourceRow> rows = period.get().monthList().stream()
                .flatMap(m -> series.at(m).stream())
                .flatMap(a -> a.sources().stream())
                .distinct()
                .toList();
        String known = series.latest().map(m -> "資料止於 " + m + "。").orElse("");
        return complete
                ? new Finding(
                        Verdict.VERIFIED,
                        Severity.NONE,
                        METRIC,
                        period.get().toString(),
                        period.get().chinese(),
                        period.get().chinese() + "共 " + period.get().months() + " 個月值齊全。" + known,
                        List.of(),
                        rows,
                        null)
                : Finding.unsupported(METRIC, period.get().chinese() + "的月值不全。" + known)
                        .period(period.get().toString());
    }

    /** Whether the month is the last that is known, or one that is not known yet; a text may rest on other data. */
    Finding latest(Claim.Latest claim) {
        YearMonth latest = trade.latest();
        YearMonth said = YearMonth.of(claim.month().toYear(), claim.month().toMonth());
        boolean holds = claim.notYet() ? said.isAfter(latest) : said.equals(latest);
        String known = "資料止於 " + latest + "。";
        return holds
                ? new Finding(
                        Verdict.VERIFIED,
                        Severity.NONE,
                        METRIC,
                        said.toString(),
                        latest.toString(),
                        known,
                        List.of(),
                        List.of(),
                        null)
                : Finding.unsupported(METRIC, known).period(said.toString());
    }

    private Finding years(Frame f, Timespan span) {
        Optional<Period> period = span.period();
        List<Economy> reporters = f.reporterOrNull() != null
                ? List.of(f.reporterOrNull())
                : trade.tables().reporters();
        Optional<Sheet> sheet = period.flatMap(p -> reporters.stream()
                .flatMap(r -> Stream.of(Direction.values()).flatMap(d -> trade.tables().sheet(r, d, p).stream()))
                .findFirst());
        if (sheet.isPresent()) {
            Period told = sheet.get().period();
            return new Finding(
                    Verdict.VERIFIED,
                    Severity.NONE,
                    METRIC,
                    told.toString(),
                    told.chinese(),
                    "來源資料的期間為 " + told.chinese() + "，相符。",
                    List.of(),
                    sheet.get().table().sources().stream().limit(3).toList(),
                    null);
        }
        return yearByYear(f, span).orElseGet(() -> Finding.unsupported(METRIC, "資料中沒有這個期間的合計。"));
    }

    /** 2021–2024: years of which each has its value, though nobody adds them up. */
    private Optional<Finding> yearByYear(Frame f, Timespan span) {
        List<Economy> monthly = trade.view().monthlyReporters();
        boolean comtrade = f.provider() != null && f.provider().value() == Provider.COMTRADE;
        List<Economy> partners = comtrade || monthly.isEmpty() ? List.of() : partners(f, monthly.getFirst());
        boolean held = !partners.isEmpty()
                && IntStream.rangeClosed(span.fromYear(), span.toYear())
                        .allMatch(y -> trade.amount(
                                        Provider.CENSUS,
                                        monthly.getFirst(),
                                        List.of(partners.getFirst()),
                                        Quantity.BALANCE,
                                        Period.year(y))
                                .isPresent());
        return held
                ? Optional.of(new Finding(
                        Verdict.VERIFIED,
                        Severity.NONE,
                        METRIC,
                        span.fromYear() + "-" + span.toYear(),
                        span.fromYear() + "–" + span.toYear() + " 年",
                        span.fromYear() + "–" + span.toYear() + " 年每年的值齊全。",
                        List.of(),
                        List.of(),
                        null))
                : Optional.empty();
    }

    /** A week of ISO 8601 runs from Monday to Sunday. */
    static Finding reportPeriod(Claim.ReportPeriod claim, Optional<IsoWeek> week) {
        IsoWeek of = week.orElse(IsoWeek.of(claim.from().plusDays(3)));
        String right = of.monday() + " 至 " + of.sunday();
        boolean holds = claim.from().equals(of.monday()) && claim.to().equals(of.sunday());
        LocalDate from = claim.from();
        boolean wholeWeek = from.plusDays(6).equals(claim.to());
        if (holds) {
            return new Finding(
                    Verdict.VERIFIED,
                    Severity.NONE,
                    "report-period",
                    "",
                    right,
                    "是 ISO 週 " + of + "。",
                    List.of(),
                    List.of(),
                    null);
        }
        return week.isPresent() && wholeWeek
                ? new Finding(
                        Verdict.CONTRADICTED,
                        Severity.MEDIUM,
                        "report-period",
                        "",
                        right,
                        "ISO 週 " + of + " 是 " + right + "（週一至週日）。",
                        List.of(),
                        List.of(),
                        null)
                : Finding.unsupported("report-period", "報告期間不是一個 ISO 週。");
    }
}
