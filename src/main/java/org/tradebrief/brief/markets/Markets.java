package org.tradebrief.brief.markets;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.brief.facts.Origin;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.gate.GateCode;
import org.tradebrief.trade.gate.GateResult;
import org.tradebrief.trade.partner.Concentration;
import org.tradebrief.trade.partner.PartnerTable;
import org.tradebrief.trade.partner.TableFacts;
import org.tradebrief.trade.partner.TableId;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.Window;
import org.tradebrief.trade.view.TableState;
import org.tradebrief.trade.view.TradeView;

/**
 * All that a brief tells of trade. Parts for which there are no data, or none that may be compared, are null; the
 * templates then say what is missing.
 *
 * @param reporter whose monthly trade is followed, by name; null without monthly data
 * @param partners those followed
 * @param age days from the end of the latest month to the as-of day
 * @param window what the monthly data cover
 * @param gapsInWindow whether months are missing between its first and its last
 */
public record Markets(
        @Nullable String reporter,
        @Nullable String reporterKey,
        @Nullable Fact partners,
        List<String> partnerNames,
        @Nullable Fact latest,
        @Nullable Fact age,
        @Nullable Fact window,
        boolean gapsInWindow,
        @Nullable DataNews news,
        @Nullable Lead lead,
        @Nullable Offset offset,
        @Nullable BalanceTables balances,
        @Nullable ExportStory exports,
        @Nullable ImportStory imports,
        @Nullable Findings findings,
        @Nullable TopMarkets top,
        @Nullable HomeImports home,
        @Nullable Mirrors mirrors,
        @Nullable Concentrations concentration,
        List<StoppedTable> stoppedExports,
        List<StoppedTable> stoppedImports) {

    public static Markets of(TradeView view, LocalDate asOf) {
        Optional<Bilateral> bilateral = bilateral(view);
        Shelf shelf = shelf(view);
        Lead lead = bilateral.map(Lead::of).orElse(null);
        boolean oneSided = view.gates().stream()
                .anyMatch(g -> g.code() == GateCode.ONE_SIDED && g.subject().startsWith("台灣"));
        return new Markets(
                bilateral.map(b -> b.reporter().nameZhTw()).orElse(null),
                bilateral.map(b -> b.reporter().iso3()).orElse(null),
                bilateral.map(Bilateral::size).orElse(null),
                bilateral
                        .map(b -> b.by(Metric.BALANCE, b.month()).stream()
                                .map(Partner::name)
                                .toList())
                        .orElse(List.of()),
                bilateral.map(b -> b.period(b.month())).orElse(null),
                bilateral.map(b -> age(b, asOf)).orElse(null),
                bilateral.flatMap(Markets::window).orElse(null),
                bilateral
                        .flatMap(b -> Window.of(b.partners().getFirst().balance()))
                        .filter(w -> !w.unbroken())
                        .isPresent(),
                bilateral.map(b -> DataNews.of(view.revisions(), b)).orElse(null),
                lead,
                bilateral.map(Offset::of).orElse(null),
                bilateral.map(BalanceTables::of).orElse(null),
                bilateral.map(ExportStory::of).orElse(null),
                bilateral.map(b -> ImportStory.of(b, lead)).orElse(null),
                bilateral.map(Findings::of).orElse(null),
                TopMarkets.of(shelf),
                HomeImports.of(shelf, oneSided),
                Mirrors.of(shelf, bilateral),
                Concentrations.of(shelf, asOf),
                stopped(shelf, Direction.EXPORT),
                stopped(shelf, Direction.IMPORT));
    }

    private static List<StoppedTable> stopped(Shelf shelf, Direction direction) {
        return shelf.stopped().stream().filter(s -> s.direction() == direction).toList();
    }

    /** The first reporter that has months of at least one partner. */
    private static Optional<Bilateral> bilateral(TradeView view) {
        for (Economy reporter : view.monthlyReporters()) {
            List<Partner> partners = view.partners(reporter).stream()
                    .map(p -> new Partner(
                            p,
                            view.series(reporter, p, Metric.EXPORT),
                            view.series(reporter, p, Metric.IMPORT),
                            view.series(reporter, p, Metric.BALANCE)))
                    .toList();
            Optional<Bilateral> told = Bilateral.of(reporter, partners);
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    private static Fact age(Bilateral b, LocalDate asOf) {
        LocalDate end = b.latest().atEndOfMonth();
        long days = Math.max(0, ChronoUnit.DAYS.between(end, asOf));
        return Facts.count(
                "age/census/" + asOf,
                "最新月份月底距截止日",
                (int) days,
                "日",
                List.of(asOf + " − " + end + " = " + days + " 日"),
                b.origin(b.month()));
    }

    private static Optional<Fact> window(Bilateral b) {
        return Window.of(b.partners().getFirst().balance())
                .map(w -> Facts.text(
                        "window/census",
                        "月值涵蓋的月份",
                        w.chinese(),
                        Origin.of(
                                w.values().getLast().vintage(),
                                w.values().stream()
                                        .flatMap(a -> a.sources().stream())
                                        .toList())));
    }

    private static Shelf shelf(TradeView view) {
        List<PartnerTable> usable = new ArrayList<>();
        List<StoppedTable> stopped = new ArrayList<>();
        for (TableId id : view.tables()) {
            view.table(id).ifPresent(state -> {
                state.usable().ifPresent(usable::add);
                state.stopped().ifPresent(gate -> stopped.add(stopped(state, gate)));
            });
        }
        return new Shelf(usable, stopped);
    }

    private static StoppedTable stopped(TableState state, GateResult gate) {
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
                Facts.text("stopped-vintage/" + key, "停用的版本", table.vintage().toString(), origin));
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
