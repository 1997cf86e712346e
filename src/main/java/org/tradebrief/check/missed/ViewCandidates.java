package org.tradebrief.check.missed;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.tradebrief.brief.SectionKind;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.MissedKind;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.partner.Concentration;
import org.tradebrief.trade.partner.Mirror;
import org.tradebrief.trade.partner.Thresholds;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.view.Finding;
import org.tradebrief.trade.view.TradeView;

/** What the view of trade finds worth saying, but for changes, which are looked for apart. */
final class ViewCandidates {
    private static final int LONG_WINDOW = 24;
    private static final double LEAST_LEAD = 0.6;
    private static final double LEADS = 4;

    private final TradeView view;
    private final BigDecimal largest;

    ViewCandidates(TradeView view) {
        this.view = view;
        this.largest = view.findings().stream()
                .filter(f -> f instanceof Finding.Extreme || f instanceof Finding.Leader)
                .map(Finding::weight)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    List<Candidate> all() {
        return view.findings().stream()
                .flatMap(f -> switch (f) {
                    case Finding.Leader l -> List.of(leader(l)).stream();
                    case Finding.Level l -> List.of(level(l)).stream();
                    case Finding.Rank r -> List.of(rank(r)).stream();
                    case Finding.Extreme e -> List.of(extreme(e)).stream();
                    case Finding.Gap g -> List.of(gap(g)).stream();
                    case Finding.Change c -> List.<Candidate>of().stream();
                })
                .toList();
    }

    private Candidate leader(Finding.Leader l) {
        Amount now = l.now();
        return new Candidate(
                l.key(),
                MissedKind.CROSSING,
                "leader/" + now.series().reporter() + "/" + now.series().metric(),
                now.period().chinese() + Saying.series(now) + " " + Saying.yi(now.usd()) + "，高於" + towards(l.other())
                        + "的 " + Saying.yi(l.other().usd()) + "。",
                Saying.valueEnglish(now) + ", more than " + Saying.valueEnglish(l.other()) + ".",
                Math.min(1, LEAST_LEAD + LEADS * lead(now, l.other())),
                SeriesCandidates.section(now),
                l.facts(),
                m -> m.figure(now),
                m -> false);
    }

    /** By how much of its size the first is larger. */
    private static double lead(Amount now, Amount other) {
        return Digits.share(now.size().subtract(other.size()), now.size()).doubleValue() / 100;
    }

    private static String towards(Amount a) {
        return switch (a.series().metric()) {
                    case IMPORT -> "自";
                    case EXPORT, BALANCE -> "對";
                }
                + a.series().partnerChinese();
    }

    private static Candidate level(Finding.Level l) {
        Concentration after = l.after();
        Economy reporter = after.id().reporter();
        String direction = after.id().direction().chinese();
        return new Candidate(
                l.key(),
                MissedKind.CROSSING,
                l.key(),
                after.id().period().chinese() + reporter.nameZhTw() + direction + " HHI 為 "
                        + Digits.grouped(after.hhi(), 2) + "，等級由"
                        + l.before().level(Thresholds.CLASSIC).chinese() + "轉為"
                        + after.level(Thresholds.CLASSIC).chinese() + "。",
                "The concentration of " + reporter.nameEn() + "'s trade is another level: HHI "
                        + Digits.grouped(l.before().hhi(), 2) + " to " + Digits.grouped(after.hhi(), 2) + ".",
                1,
                SectionKind.CONCENTRATION,
                l.facts(),
                m -> m.concentration(reporter, after.id().direction()),
                m -> m.reporter(reporter));
    }

    private static Candidate rank(Finding.Rank r) {
        Amount now = r.amount();
        String passed = r.overtaken().stream().map(Economy::nameZhTw).collect(Collectors.joining("、"));
        return new Candidate(
                r.key(),
                MissedKind.RANK,
                SeriesCandidates.pair(now),
                now.period().chinese() + Saying.series(now) + " " + Saying.yi(now.usd()) + "，在夥伴中由第 "
                        + r.from() + " 位升至第 " + r.to() + " 位，越過" + passed
                        + "。",
                Saying.valueEnglish(now) + ", up from place " + r.from() + " to place " + r.to() + " of "
                        + r.after().ordered().size() + " partners.",
                Candidate.size(BigDecimal.valueOf(r.from() - r.to()), BigDecimal.valueOf(3)),
                SeriesCandidates.section(now),
                r.facts(),
                m -> m.series(now.series(), FigureKind.RANK),
                m -> m.pair(now.series()));
    }

    private Candidate extreme(Finding.Extreme e) {
        Amount now = e.place().value();
        int months = e.place().window().values().size();
        return new Candidate(
                e.key(),
                MissedKind.RECORD,
                SeriesCandidates.pair(now),
                now.period().chinese() + Saying.series(now) + " " + Saying.yi(now.usd()) + "，為窗內最"
                        + (e.place().highest() ? "高" : "低") + "（窗："
                        + e.place().window().from() + " 至 "
                        + e.place().window().to() + "）。",
                Saying.valueEnglish(now) + ", the " + (e.place().highest() ? "highest" : "lowest") + " of the " + months
                        + " months held.",
                Candidate.size(now.size(), largest) * Math.min(1, months / (double) LONG_WINDOW),
                SeriesCandidates.section(now),
                e.facts(),
                m -> m.figure(now) || m.series(now.series(), FigureKind.SUPERLATIVE),
                m -> m.pair(now.series()));
    }

    private static Candidate gap(Finding.Gap g) {
        Mirror mirror = g.mirror();
        return new Candidate(
                g.key(),
                MissedKind.GAP,
                "gap",
                mirror.exporter().nameZhTw() + "申報對" + mirror.importer().nameZhTw() + "出口比"
                        + mirror.importer().nameZhTw() + "申報自"
                        + mirror.exporter().nameZhTw() + "進口"
                        + (mirror.gap().signum() > 0 ? "多 " : "少 ") + Saying.yi(mirror.gap()) + "（"
                        + mirror.exports().period().chinese() + "）。",
                "The two ends of " + mirror.exporter().nameEn() + "'s exports to "
                        + mirror.importer().nameEn() + " differ by "
                        + Digits.percent(mirror.gapPercent().abs(), 1) + ", "
                        + Saying.english(mirror.exports().period()) + ".",
                Candidate.size(mirror.gapPercent(), Digits.HUNDRED),
                SectionKind.IMPORTS,
                g.facts(),
                m -> m.figure(mirror.exports()) && m.figure(mirror.imports()),
                m -> m.series(mirror.exports().series()));
    }
}
