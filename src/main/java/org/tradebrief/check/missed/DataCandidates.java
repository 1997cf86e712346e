package org.tradebrief.check.missed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.tradebrief.brief.SectionKind;
import org.tradebrief.check.MissedKind;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.gate.GateResult;
import org.tradebrief.trade.partner.TableId;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Revision;
import org.tradebrief.trade.view.TableState;
import org.tradebrief.trade.view.TradeView;

/**
 * Data that came in the week and are not what was there before: values revised by more than {@value #PERCENT} percent or to
 * another sign, the largest for each series, and tables that a gate has stopped.
 */
final class DataCandidates {
    private static final int PERCENT = 5;

    private final TradeView view;
    private final PolicyCandidates.Reported days;

    DataCandidates(TradeView view, PolicyCandidates.Reported days) {
        this.view = view;
        this.days = days;
    }

    List<Candidate> all() {
        List<Candidate> all = new ArrayList<>();
        Map<String, List<Revision>> bySeries = new LinkedHashMap<>();
        for (Revision r : view.revisions().changed()) {
            if (days.holds(r.after().vintage()) && isLarge(r)) {
                bySeries.computeIfAbsent(r.after().series().toString(), k -> new ArrayList<>())
                        .add(r);
            }
        }
        bySeries.values().forEach(r -> all.add(revised(r)));
        latest(view).stream().flatMap(id -> view.table(id).stream()).forEach(s -> stopped(s, all));
        return all;
    }

    /** The table of the latest period for each reporter and direction: earlier ones are no news. */
    static Collection<TableId> latest(TradeView view) {
        Map<String, TableId> latest = new LinkedHashMap<>();
        view.tables()
                .forEach(id -> latest.merge(
                        id.reporter() + "/" + id.direction(),
                        id,
                        BinaryOperator.maxBy(Comparator.comparing(TableId::period))));
        return latest.values();
    }

    private static boolean isLarge(Revision r) {
        return r.signTurned()
                || r.percent()
                        .map(p -> p.abs().compareTo(BigDecimal.valueOf(PERCENT)) > 0)
                        .orElse(true);
    }

    private static Candidate revised(List<Revision> revisions) {
        Revision r = revisions.getFirst();
        Amount after = r.after();
        String more = revisions.size() > 1 ? "；同一序列另有 " + (revisions.size() - 1) + " 個期間修正逾 " + PERCENT + "%" : "";
        BigDecimal grown = after.size().subtract(r.before().size());
        String percent = r.before().usd().signum() == 0 || r.signTurned()
                ? ""
                : "（" + Digits.signed(Digits.share(grown, r.before().size()), 1) + "%）";
        return new Candidate(
                "revision/" + after.key() + "/" + after.vintage(),
                MissedKind.REVISION,
                "revision/" + SeriesCandidates.pair(after),
                after.period().chinese() + Saying.series(after) + "於 " + after.vintage() + " 由 "
                        + Saying.yi(r.before().usd()) + "修正為 " + Saying.yi(after.usd()) + percent + more + "。",
                Saying.valueEnglish(after) + ", revised on " + after.vintage() + "; it was "
                        + Saying.valueEnglish(r.before()) + ".",
                r.percent()
                        .map(p -> Math.clamp(p.abs().doubleValue() / 20, 0.5, 1))
                        .orElse(1.0),
                SectionKind.LIMITS,
                List.of(r.fact(), after.fact()),
                m -> m.figure(after),
                m -> m.pair(after.series()));
    }

    private void stopped(TableState state, List<Candidate> all) {
        GateResult gate = state.stopped().orElse(null);
        TableId id = state.id();
        if (gate == null || !days.holds(state.latest().vintage())) {
            return;
        }
        all.add(new Candidate(
                "stopped/" + id.key() + "/" + state.latest().vintage(),
                MissedKind.STOPPED,
                "stopped",
                id.reporter().nameZhTw() + id.direction().chinese() + "資料（"
                        + id.period().chinese() + "）未通過品質檢查（" + gate.code().title() + "），不採用。",
                "The table of " + id.reporter().nameEn() + "'s "
                        + id.direction().name().toLowerCase(java.util.Locale.ROOT) + "s, "
                        + Saying.english(id.period()) + ", is stopped by "
                        + gate.code().code() + ".",
                0.8,
                SectionKind.LIMITS,
                List.of(new Fact(
                        "stopped/" + id.key(),
                        gate.subject(),
                        null,
                        gate.code().title(),
                        "",
                        gate.evidence().stream().map(GateResult.Evidence::line).toList(),
                        gate.vintage(),
                        gate.sources())),
                m -> m.reporter(id.reporter()),
                m -> false));
    }
}
