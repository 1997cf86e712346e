package org.tradebrief.desk.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.TradeRecords;
import org.tradebrief.trade.partner.PartnerRow;
import org.tradebrief.trade.partner.PartnerTable;
import org.tradebrief.trade.partner.TableId;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Comparison;
import org.tradebrief.trade.series.Growth;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.MonthlySeries;
import org.tradebrief.trade.series.Ranking;
import org.tradebrief.trade.series.SeriesId;
import org.tradebrief.trade.view.TableState;
import org.tradebrief.trade.view.TradeView;
import org.tradebrief.trade.view.ValueHistory;

/** Makes the trade tab's tables of what was known on a day. Plain computing; runs off the screen's thread, one at a time. */
public final class TradeSheets {
    private final TradeView view;
    private Holding.@Nullable Records read;
    private @Nullable FlowColumns columns;

    public TradeSheets(TradeView view) {
        this.view = view;
    }

    /** Who reports anything. */
    public List<Economy> reporters() {
        return view.reporters();
    }

    /** What there is to show of a reporter: months first, then partner tables, the latest period first, then records. */
    public synchronized List<Holding> holdings(Economy reporter) {
        List<Holding> all = new ArrayList<>();
        if (view.monthlyReporters().contains(reporter)) {
            all.add(new Holding.Months(reporter));
        }
        Stream.of(Direction.values())
                .flatMap(d -> view.tables(reporter, d).stream())
                .sorted(Comparator.comparing(TableId::period).reversed().thenComparing(TableId::direction))
                .forEach(id -> all.add(new Holding.Partners(id)));
        view.held().stream()
                .filter(h -> h.reporter().equals(reporter))
                .sorted(Comparator.comparing(TradeRecords.Held::direction))
                .forEach(h -> all.add(new Holding.Records(h)));
        return all;
    }

    /** The months that a monthly holding can end with, the latest first. */
    public synchronized List<YearMonth> ends(Holding holding) {
        return switch (holding) {
            case Holding.Months m ->
                view.partners(m.reporter()).stream()
                        .flatMap(p -> view.series(m.reporter(), p, Metric.IMPORT).months().stream())
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList();
            case Holding.Partners p -> List.of(p.id().period().to());
            case Holding.Records r -> List.of(YearMonth.from(view.asOf()));
        };
    }

    public synchronized TradeSheet sheet(TradeQuery query) {
        return switch (query.holding()) {
            case Holding.Months m -> months(query, m.reporter());
            case Holding.Partners p -> partners(query, p.id());
            case Holding.Records r -> records(query, r);
        };
    }

    /** The trade of a reporter with each partner in one direction, as both ends tell it. */
    public synchronized List<MirrorLine> mirrors(
            Economy reporter, List<Economy> partners, Direction direction, Period period) {
        return partners.stream()
                .map(p -> new MirrorLine(p, direction, period, view.mirror(reporter, p, direction, period)))
                .toList();
    }

    /** Every vintage of a value. */
    public synchronized ValueHistory history(SeriesId series, Period period) {
        return view.history(series, period);
    }

    private TradeSheet records(TradeQuery query, Holding.Records holding) {
        FlowColumns all = columns(holding);
        FlowRows rows = FlowRows.all(all, holding.direction()).of(query.product());
        return new TradeSheet(
                query,
                Period.month(query.through()),
                Optional.empty(),
                rows,
                all.products(),
                Optional.empty(),
                all.latest(),
                Optional.empty(),
                "");
    }

    /** Read once; a change of unit or product does not read them again. */
    private FlowColumns columns(Holding.Records holding) {
        FlowColumns known = columns;
        if (known == null || !holding.equals(read)) {
            FlowColumns fresh = new FlowColumns();
            view.each(holding.held(), fresh::add);
            columns = fresh;
            read = holding;
            known = fresh;
        }
        return known;
    }

    private TradeSheet months(TradeQuery query, Economy reporter) {
        Period period = query.span().ending(query.through());
        Period before = period.minusYears(1);
        Ranking now = view.ranking(reporter, query.metric(), period);
        Ranking then = view.ranking(reporter, query.metric(), before);
        List<TradeLine> lines = view.partners(reporter).stream()
                .map(p -> partner(query, reporter, p, period, now, then))
                .sorted(Comparator.comparing((TradeLine l) -> l.rank().orElse(Integer.MAX_VALUE)))
                .toList();
        return new TradeSheet(
                query,
                period,
                Optional.of(before),
                new LineRows(lines),
                List.of(),
                total(query, reporter, period),
                vintage(lines),
                Optional.empty(),
                "");
    }

    private TradeLine partner(
            TradeQuery query, Economy reporter, Economy partner, Period period, Ranking now, Ranking then) {
        List<TradeLine> months = new ArrayList<>();
        MonthlySeries series = view.series(reporter, partner, query.metric());
        for (YearMonth month : period.monthList().reversed()) {
            if (!period.isMonth() && series.at(month).isPresent()) {
                Ranking inMonth = view.ranking(reporter, query.metric(), Period.month(month));
                months.add(line(query, reporter, partner, Period.month(month), inMonth, null, List.of()));
            }
        }
        return line(query, reporter, partner, period, now, then, months);
    }

    private TradeLine line(
            TradeQuery query,
            Economy reporter,
            Economy partner,
            Period period,
            Ranking ranking,
            @Nullable Ranking before,
            List<TradeLine> months) {
        MonthlySeries series = view.series(reporter, partner, query.metric());
        Optional<Amount> value = series.over(period);
        boolean isMonth = before == null;
        return new TradeLine(
                partner,
                period,
                isMonth,
                "",
                isMonth ? OptionalInt.empty() : rank(ranking, partner),
                before == null ? OptionalInt.empty() : climbed(ranking, before, partner),
                values(reporter, List.of(partner), period),
                ranking.share(partner),
                value.map(v -> view.growth(reporter, partner, query.metric()).yearBefore(period)),
                value.map(v -> view.growth(reporter, partner, query.metric()).monthBefore(period.to())),
                Optional.of(view.growth(reporter, partner, Metric.BALANCE).yearBefore(period)),
                series,
                Optional.of(series.coverage(period)),
                Flow.TOTAL,
                Provider.CENSUS,
                value.map(Amount::vintage),
                isMonth
                        ? value.map(v -> view.revisions().vintages(v.key()).size())
                                .orElse(0)
                        : 0,
                value.map(Amount::sources).orElse(List.of()),
                months);
    }

    private static OptionalInt rank(Ranking ranking, Economy partner) {
        return ranking.rank(partner).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static OptionalInt climbed(Ranking now, Ranking before, Economy partner) {
        Optional<Integer> is = now.rank(partner);
        Optional<Integer> was = before.rank(partner);
        return is.isPresent() && was.isPresent() ? OptionalInt.of(was.get() - is.get()) : OptionalInt.empty();
    }

    private TradeLine.Values values(Economy reporter, List<Economy> partners, Period period) {
        return new TradeLine.Values(
                usd(reporter, partners, Metric.EXPORT, period),
                usd(reporter, partners, Metric.IMPORT, period),
                usd(reporter, partners, Metric.BALANCE, period));
    }

    private @Nullable BigDecimal usd(Economy reporter, List<Economy> partners, Metric metric, Period period) {
        return view.series(reporter, partners, metric)
                .over(period)
                .map(Amount::usd)
                .orElse(null);
    }

    private Optional<TradeLine> total(TradeQuery query, Economy reporter, Period period) {
        List<Economy> partners = view.partners(reporter);
        if (partners.isEmpty()) {
            return Optional.empty();
        }
        MonthlySeries all = view.series(reporter, partners, query.metric());
        MonthlySeries balance = view.series(reporter, partners, Metric.BALANCE);
        return all.over(period)
                .map(sum -> new TradeLine(
                        partners.getFirst(),
                        period,
                        false,
                        Integer.toString(partners.size()),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        values(reporter, partners, period),
                        Optional.of(BigDecimal.valueOf(100)),
                        Optional.of(new Growth(all).yearBefore(period)),
                        Optional.of(new Growth(all).monthBefore(period.to())),
                        Optional.of(new Growth(balance).yearBefore(period)),
                        all,
                        Optional.of(all.coverage(period)),
                        Flow.TOTAL,
                        Provider.CENSUS,
                        Optional.of(sum.vintage()),
                        0,
                        sum.sources(),
                        List.of()));
    }

    private static Optional<LocalDate> vintage(List<TradeLine> lines) {
        return lines.stream()
                .flatMap(l -> l.series() == null
                        ? Stream.<LocalDate>of()
                        : l.series().values().stream().map(Amount::vintage))
                .max(Comparator.naturalOrder());
    }

    private TradeSheet partners(TradeQuery query, TableId id) {
        Optional<TableState> state = view.table(id);
        if (state.isEmpty()) {
            return new TradeSheet(
                    query,
                    id.period(),
                    Optional.empty(),
                    new LineRows(List.of()),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "");
        }
        PartnerTable table = state.get().shown();
        return new TradeSheet(
                query,
                id.period(),
                Optional.empty(),
                new LineRows(
                        table.rows().stream().map(r -> row(r, id.direction())).toList()),
                List.of(),
                Optional.empty(),
                Optional.of(table.vintage()),
                state.get().usable().isPresent()
                        ? Optional.empty()
                        : state.get().stopped(),
                state.get().fallbackSentence());
    }

    private static TradeLine row(PartnerRow row, Direction direction) {
        BigDecimal usd = row.flow().usd();
        boolean exports = direction == Direction.EXPORT;
        return new TradeLine(
                row.partner(),
                row.flow().period(),
                false,
                row.note(),
                row.rank(),
                OptionalInt.empty(),
                new TradeLine.Values(exports ? usd : null, exports ? null : usd, null),
                row.share().map(s -> s.percent()),
                Optional.<Comparison>empty(),
                Optional.empty(),
                Optional.empty(),
                null,
                Optional.empty(),
                row.flow().product(),
                row.flow().provider(),
                Optional.of(row.flow().vintage()),
                row.flow().records(),
                List.of(row.flow().source()),
                List.of());
    }
}
