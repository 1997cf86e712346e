package org.tradebrief.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Beside;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Figure;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.Later;
import org.tradebrief.check.Missed;
import org.tradebrief.check.MissedKind;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.rules.Rule;

/**
 * What checking a text answers.
 *
 * @param open disputed figures that nobody has waived
 * @param leftOut how many figures are not told, by the rule that a person has switched off
 */
record CheckAnswer(
        String brief,
        LocalDate asOf,
        Map<Verdict, Integer> summary,
        int open,
        Map<String, Integer> leftOut,
        List<Row> figures,
        List<Passed> missed) {

    /** A figure with its verdict; {@code waived} holds the reason where a person has let it stand. */
    record Row(
            int line,
            int column,
            String text,
            FigureKind kind,
            String subject,
            String metric,
            String period,
            Verdict verdict,
            Severity severity,
            String expected,
            String message,
            List<String> steps,
            List<Place> sources,
            @Nullable String correction,
            List<Beside> beside,
            @Nullable Known later,
            @Nullable String waived) {

        static Row of(Figure f, @Nullable String waived) {
            return new Row(
                    f.line(),
                    f.column(),
                    f.text(),
                    f.kind(),
                    f.subject(),
                    f.metric(),
                    f.period(),
                    f.verdict(),
                    f.severity(),
                    f.expected(),
                    f.message(),
                    f.steps(),
                    f.sources().stream().map(Place::of).toList(),
                    f.correction(),
                    f.beside(),
                    f.later() == null ? null : Known.of(f.later()),
                    waived);
        }

        boolean isDisputed() {
            return verdict == Verdict.CONTRADICTED || verdict == Verdict.INCOMPARABLE;
        }

        String sentence() {
            String right = correction == null ? "" : "　" + change();
            String kept = waived == null ? "" : "　已豁免：" + waived;
            String since = later == null ? "" : "　註：" + later.message();
            return line + ":" + column + "  " + verdict.chinese() + "「" + text + "」" + message + right + since + kept;
        }

        /** 改為「收窄 29.9%」，「2024 年全年」改為「2024 年 1–11 月」. */
        String change() {
            String own = text.equals(correction) ? "" : "改為「" + correction + "」";
            String others = beside.stream()
                    .map(b -> "「" + b.text() + "」改為「" + b.instead() + "」")
                    .collect(Collectors.joining("，"));
            return own.isEmpty() || others.isEmpty() ? own + others : own + "，" + others;
        }
    }

    /** What later data say of a figure; it never changes the verdict. */
    record Known(String then, String now, LocalDate vintage, Verdict verdict, String message) {
        static Known of(Later l) {
            return new Known(l.then(), l.now(), l.vintage(), l.verdict(), l.message());
        }
    }

    /** A finding that the text passes over; {@code section} is where it belongs. */
    record Passed(
            String key,
            MissedKind kind,
            String message,
            double weight,
            String section,
            List<Stated> facts,
            List<Place> sources) {
        static Passed of(Missed m) {
            return new Passed(
                    m.key(),
                    m.kind(),
                    m.message(),
                    m.weight(),
                    m.section().title(),
                    m.facts().stream()
                            .map(f -> new Stated(f.label(), f.value(), f.text(), f.unit()))
                            .toList(),
                    m.sources().stream().map(Place::of).toList());
        }

        String sentence() {
            return "〔" + kind.chinese() + "〕" + message + "（" + section + "）";
        }
    }

    /** A fact that a passed-over finding rests on. */
    record Stated(String label, @Nullable BigDecimal value, String text, String unit) {}

    /** @param waived the reasons by figure */
    static CheckAnswer of(CheckReport report, Map<Figure, String> waived) {
        List<Row> rows =
                report.figures().stream().map(f -> Row.of(f, waived.get(f))).toList();
        return new CheckAnswer(
                report.brief(),
                report.asOf(),
                report.summary(),
                (int) rows.stream()
                        .filter(r -> r.isDisputed() && r.waived() == null)
                        .count(),
                leftOut(report),
                rows,
                report.missed().stream().map(Passed::of).toList());
    }

    private static Map<String, Integer> leftOut(CheckReport report) {
        Map<String, Integer> byRule = new TreeMap<>();
        report.leftOut().forEach((kind, count) -> byRule.put(Rule.of(kind).id(), count));
        return byRule;
    }

    /** @param all whether figures without a fact are listed as well */
    String text(boolean all) {
        String head = brief + "，基準日 " + asOf + "："
                + summary.entrySet().stream()
                        .map(e -> e.getKey().chinese() + " " + e.getValue())
                        .collect(Collectors.joining("、"))
                + revised()
                + switchedOff();
        String body = figures.stream()
                .filter(r -> r.isDisputed()
                        || all && r.verdict() == Verdict.UNSUPPORTED
                        || r.severity() == Severity.HIGH
                        || r.later() != null && (all || r.later().verdict() != r.verdict()))
                .sorted(Comparator.comparing(Row::line).thenComparing(Row::column))
                .map(r -> "\n  " + r.sentence())
                .collect(Collectors.joining());
        String passed = missed.isEmpty()
                ? ""
                : "\n未提及的發現：" + missed.stream().map(m -> "\n  " + m.sentence()).collect(Collectors.joining());
        return head + body + passed;
    }

    private String revised() {
        long revised = figures.stream().filter(r -> r.later() != null).count();
        return revised == 0 ? "" : "；基準日之後的資料版本另有說法 " + revised + " 則";
    }

    private String switchedOff() {
        return leftOut.isEmpty()
                ? ""
                : "；依設定停用、未列入："
                        + leftOut.entrySet().stream()
                                .map(e ->
                                        Rule.ofId(e.getKey()).map(Rule::chinese).orElse(e.getKey()) + " "
                                                + e.getValue())
                                .collect(Collectors.joining("、"));
    }
}
