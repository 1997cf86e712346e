package org.tradebrief.brief.markets;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.brief.facts.Origin;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.gate.GateResult;
import org.tradebrief.trade.partner.Concentration;
import org.tradebrief.trade.partner.PartnerTable;
import org.tradebrief.trade.partner.TableFacts;
import org.tradebrief.trade.partner.TableId;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.view.TableState;
import org.tradebrief.trade.view.TradeView;

/** Puts the partner tables of a view on the shelf: what may become facts, and what a gate keeps out, with its reasons. */
final class Shelves {
    private static final int REPORTERS = 12;
    private static final int YEARS = 3;

    private Shelves() {}

    /** @param bilateral whose monthly data tell of partners that a stopped table lacks */
    static Shelf of(TradeView view, Optional<Bilateral> bilateral) {
        List<PartnerTable> usable = new ArrayList<>();
        List<StoppedTable> stopped = new ArrayList<>();
        for (TableId id : wanted(view.tables(), bilateral)) {
            view.table(id).ifPresent(state -> {
                state.usable().ifPresent(usable::add);
                state.stopped().ifPresent(gate -> stopped.add(stopped(state, gate, bilateral)));
            });
        }
        return new Shelf(usable, stopped);
    }

    /** A workspace may hold the tables of all the world; a brief looks at the recent ones of those it follows. */
    private static List<TableId> wanted(List<TableId> all, Optional<Bilateral> bilateral) {
        YearMonth newest =
                all.stream().map(i -> i.period().to()).max(YearMonth::compareTo).orElse(YearMonth.of(1, 1));
        Set<Economy> reporters = new LinkedHashSet<>();
        bilateral.ifPresent(b -> {
            reporters.add(b.reporter());
            b.partners().forEach(p -> reporters.add(p.economy()));
        });
        all.stream()
                .map(TableId::reporter)
                .filter(e -> e.iso3().equals(Shelf.HOME))
                .forEach(reporters::add);
        all.stream()
                .map(TableId::reporter)
                .distinct()
                .limit(Math.max(0, REPORTERS - reporters.size()))
                .forEach(reporters::add);
        return all.stream()
                .filter(i -> reporters.contains(i.reporter()))
                .filter(i -> i.period().to().isAfter(newest.minusYears(YEARS)))
                .toList();
    }

    private static StoppedTable stopped(TableState state, GateResult gate, Optional<Bilateral> bilateral) {
        PartnerTable table = state.latest();
        String key = table.id().key() + "@" + table.vintage();
        Origin origin = Origin.of(gate.vintage(), gate.sources());
        List<Fact> evidence = new ArrayList<>();
        for (GateResult.Evidence e : gate.evidence()) {
            evidence.add(Facts.text("evidence/" + key + "/" + evidence.size(), "依據", e.line(), origin));
        }
        return new StoppedTable(
                table.id().reporter().nameZhTw(),
                table.id().direction(),
                table.id().period(),
                Shelf.words(table.id().period(), List.of(table)),
                Facts.text("gate/" + key, gate.subject() + "：" + gate.code().title(), sentence(gate), origin),
                evidence,
                Facts.count("stopped-partners/" + key, "夥伴數", table.partners(), "個", List.of(), origin),
                Concentration.of(table).map(c -> hhi(c, key)).orElse(null),
                state.fellBack()
                        ? Facts.text(
                                "fallback/" + key,
                                "採用的版本",
                                state.shown().vintage().toString(),
                                Origin.of(state.shown().vintage(), state.shown().sources()))
                        : null,
                Facts.text("stopped-vintage/" + key, "停用的版本", table.vintage().toString(), origin),
                bilateral.map(b -> told(table, b)).orElse(List.of()));
    }

    /** What the other end says of a partner that must be among the largest and is not listed, year by year. */
    private static List<StoppedTable.Told> told(PartnerTable table, Bilateral b) {
        Metric metric = table.id().direction() == Direction.EXPORT ? Metric.IMPORT : Metric.EXPORT;
        if (table.row(b.reporter()).isPresent()) {
            return List.of();
        }
        List<StoppedTable.Told> told = new ArrayList<>();
        for (Partner p : b.partners()) {
            if (p.economy().equals(table.id().reporter())) {
                IntStream.rangeClosed(
                                table.id().period().from().getYear(),
                                table.id().period().to().getYear())
                        .mapToObj(Period::year)
                        .forEach(y -> p.series(metric).over(y).ifPresent(a -> told.add(told(a))));
            }
        }
        return told;
    }

    private static StoppedTable.Told told(Amount a) {
        Origin origin = Origin.of(a.vintage(), a.sources());
        return new StoppedTable.Told(Facts.period("year/" + a.key(), a.period().chinese(), origin), a.fact());
    }

    /** Without the closing words that the brief says in its own way. */
    private static String sentence(GateResult gate) {
        String told = gate.sentence();
        int end = told.lastIndexOf("這組數值");
        return (end > 0 ? told.substring(0, end) : told).replaceFirst("。$", "");
    }

    /** What the source states, told only to say that it must not be used. */
    private static Fact hhi(Concentration c, String key) {
        return Facts.number(
                "stopped-hhi/" + key,
                c.id().chinese() + "，來源所載 HHI（停用）",
                c.hhi(),
                "點",
                List.of("來源所載 " + Digits.grouped(c.hhi(), 2)),
                Origin.of(List.of(TableFacts.of(c).getFirst())));
    }
}
