package org.tradebrief.trade.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.FlowQuery;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.Reported;
import org.tradebrief.trade.TradeRecords;
import org.tradebrief.trade.Yield;
import org.tradebrief.trade.gate.ConfidenceGate;
import org.tradebrief.trade.gate.GateResult;
import org.tradebrief.trade.gate.VouchedLayer;
import org.tradebrief.trade.partner.Concentration;
import org.tradebrief.trade.partner.Flows;
import org.tradebrief.trade.partner.Mirror;
import org.tradebrief.trade.partner.PartnerTable;
import org.tradebrief.trade.partner.TableId;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Growth;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.MonthlySeries;
import org.tradebrief.trade.series.Ranking;
import org.tradebrief.trade.series.SeriesId;

/**
 * Everything about trade as it was known on a day: monthly series, partner tables, concentration, mirror statistics,
 * findings, facts. What is asked for is computed once and kept; make a new view after an import. Only what passed the
 * quality gates is a finding or a fact.
 */
public final class TradeView {
    private final TradeRecords records;
    private final Economies economies;
    private final LocalDate asOf;
    private final SeriesBook census;
    private final TableBook tables;
    private @Nullable List<ConcentrationState> concentrations;
    private @Nullable List<TableId> followed;
    private @Nullable List<Mirror> mirrors;
    private @Nullable RevisionBook revisions;
    private @Nullable List<Finding> findings;
    private @Nullable List<DataSet> dataSets;
    private @Nullable List<Fact> facts;

    public TradeView(TradeRecords records, Economies economies, LocalDate asOf) {
        this.records = records;
        this.economies = economies;
        this.asOf = asOf;
        this.census = new SeriesBook(records, Provider.CENSUS, asOf);
        this.tables = new TableBook(records, census, asOf);
    }

    public LocalDate asOf() {
        return asOf;
    }

    public Economies economies() {
        return economies;
    }

    /** Who reports anything: monthly reporters first, then by code. */
    public List<Economy> reporters() {
        return Stream.concat(monthlyReporters().stream(), tables.reporters().stream())
                .distinct()
                .toList();
    }

    /** Whose values there are, in which direction, of whichever source; monthly reporters first. */
    public List<TradeRecords.Held> held() {
        return Stream.of(Provider.CENSUS, Provider.COMTRADE)
                .flatMap(p -> records.held(p, asOf).stream())
                .distinct()
                .toList();
    }

    /** Hands over every flow of a reporter in one direction, of every source, partner, product and period. */
    public void each(TradeRecords.Held held, Consumer<Flow> taker) {
        records.each(
                FlowQuery.asOf(asOf)
                        .reporter(held.reporter())
                        .direction(held.direction())
                        .product(null),
                taker);
    }

    /** Who has monthly values by partner: the United States. */
    public List<Economy> monthlyReporters() {
        return census.reporters();
    }

    /** The partners that a reporter's months are held of. */
    public List<Economy> partners(Economy reporter) {
        return census.partners(reporter);
    }

    /** The latest month held of all its partners. */
    public Optional<YearMonth> latestMonth(Economy reporter) {
        return census.latest(reporter);
    }

    /** Months and years; empty for a pair that nothing is known of. */
    public MonthlySeries series(Economy reporter, Economy partner, Metric metric) {
        return census.series(reporter, partner, metric);
    }

    /** Several partners added up over the months that all of them have. */
    public MonthlySeries series(Economy reporter, List<Economy> partners, Metric metric) {
        return MonthlySeries.combined(
                partners.stream().map(p -> series(reporter, p, metric)).toList());
    }

    public Growth growth(Economy reporter, Economy partner, Metric metric) {
        return new Growth(series(reporter, partner, metric));
    }

    /** The reporter's partners by size over a period; those that miss a month of it are left out. */
    public Ranking ranking(Economy reporter, Metric metric, Period period) {
        return new Ranking(partners(reporter).stream()
                .flatMap(p -> series(reporter, p, metric).over(period).stream())
                .toList());
    }

    /** The partner tables there are, stopped ones among them. */
    public List<TableId> tables() {
        return tables.ids();
    }

    public List<TableId> tables(Economy reporter, Direction direction) {
        return tables.ids(reporter, direction);
    }

    /** Reads tables of one reporter and direction together that will be asked for one after the other. */
    void prepare(List<TableId> ids) {
        tables.prepare(ids);
    }

    public Optional<TableState> table(TableId id) {
        return tables.state(id);
    }

    /** The latest vintage of a table that passed the gates. */
    public Optional<PartnerTable> usable(TableId id) {
        return table(id).flatMap(TableState::usable);
    }

    /** The table of a reporter's latest period that passed the gates. */
    public Optional<PartnerTable> latestTable(Economy reporter, Direction direction) {
        return tables(reporter, direction).stream()
                .sorted(Comparator.comparing(TableId::period).reversed())
                .flatMap(id -> usable(id).stream())
                .findFirst();
    }

    /**
     * The concentrations of the tables that are {@link #followed}, by reporter, direction and period; stopped ones say so.
     * Of a very large workspace the others are had by {@link #trend} or by period.
     */
    public List<ConcentrationState> concentrations() {
        List<ConcentrationState> known = concentrations;
        if (known == null) {
            known = followed().stream()
                    .flatMap(id -> concentration(id).stream())
                    .toList();
            concentrations = known;
        }
        return known;
    }

    /** One direction and period, a reporter after the other; of a large workspace to be asked for in place of all. */
    public List<ConcentrationState> concentrations(Direction direction, Period period) {
        return tables().stream()
                .filter(id -> id.direction() == direction && id.period().equals(period))
                .flatMap(id -> concentration(id).stream())
                .toList();
    }

    /** A reporter's concentrations in one direction over all periods, the earliest first. */
    public List<HhiPoint> trend(Economy reporter, Direction direction) {
        List<TableId> ids = tables(reporter, direction);
        tables.prepare(ids);
        return ids.stream()
                .flatMap(id -> concentration(id).stream())
                .map(HhiPoint::of)
                .toList();
    }

    /** The periods of a direction's partner tables, the latest first, with how many reporters each has. */
    public SortedMap<Period, Integer> periods(Direction direction) {
        SortedMap<Period, Integer> periods = new TreeMap<>(Comparator.reverseOrder());
        tables().stream()
                .filter(id -> id.direction() == direction)
                .forEach(id -> periods.merge(id.period(), 1, Integer::sum));
        return periods;
    }

    public Optional<ConcentrationState> concentration(TableId id) {
        return table(id).flatMap(s -> Concentration.of(s.shown()).map(c -> new ConcentrationState(s, c)));
    }

    /** The same trade told from both ends; empty where an end or a part of the period is missing or stopped. */
    public Optional<Mirror> mirror(Economy exporter, Economy importer, Period period) {
        Optional<Amount> exports = told(exporter, importer, Direction.EXPORT, period);
        return exports.filter(e -> e.usd().signum() > 0)
                .flatMap(e -> told(importer, exporter, Direction.IMPORT, period)
                        .filter(i -> i.usd().signum() > 0)
                        .map(i -> new Mirror(e, i)));
    }

    /** The trade of a reporter with a partner in one direction, as both ends tell it, or why there is no such mirror. */
    public MirrorAnswer mirror(Economy reporter, Economy partner, Direction direction, Period period) {
        return new Mirrors(this).of(reporter, partner, direction, period);
    }

    /** One end of a trade: from the monthly statistics where the reporter has them, else from its partner table. */
    public Optional<Amount> told(Economy reporter, Economy partner, Direction direction, Period period) {
        Optional<Amount> months =
                series(reporter, partner, Metric.of(direction)).over(period);
        return months.isPresent()
                ? months
                : usable(new TableId(Provider.COMTRADE, reporter, direction, period))
                        .flatMap(t -> t.row(partner))
                        .map(r -> Flows.amount(r.flow()));
    }

    /** All that can be set against each other over the periods of the partner tables that are {@link #followed}. */
    public List<Mirror> mirrors() {
        List<Mirror> known = mirrors;
        if (known == null) {
            List<TableId> looked = followed();
            List<Economy> all = Stream.concat(looked.stream().map(TableId::reporter), monthlyReporters().stream())
                    .distinct()
                    .sorted(Comparator.comparing(Economy::iso3))
                    .toList();
            List<Period> periods =
                    looked.stream().map(TableId::period).distinct().sorted().toList();
            known = periods.stream()
                    .flatMap(p -> all.stream()
                            .flatMap(
                                    a -> all.stream().filter(b -> !b.equals(a)).flatMap(b -> mirror(a, b, p).stream())))
                    .toList();
            mirrors = known;
        }
        return known;
    }

    /** The tables that findings and facts are drawn from: all, of a very large workspace the recent ones of a few. */
    public List<TableId> followed() {
        List<TableId> known = followed;
        if (known == null) {
            known = Followed.of(this);
            followed = known;
        }
        return known;
    }

    /** Every vintage of the monthly values up to the day. */
    public RevisionBook revisions() {
        RevisionBook known = revisions;
        if (known == null) {
            known = RevisionBook.of(records, Provider.CENSUS, asOf);
            revisions = known;
        }
        return known;
    }

    /** Every vintage of one value up to the day, of whichever provider; of months added up, each sum as it was known. */
    public ValueHistory history(SeriesId series, Period period) {
        return new Histories(records, asOf).of(series, period);
    }

    public List<Reported.Macro> macro() {
        return records.macro(asOf);
    }

    /** What a brief as of this day should say, the weightiest first. */
    public List<Finding> findings() {
        List<Finding> known = findings;
        if (known == null) {
            known = new Findings(this).all();
            findings = known;
        }
        return known;
    }

    /** The documents whose values it rests on: where they are the same on the same day, so is every answer. */
    public List<Yield> sources() {
        return records.yields(asOf).stream().filter(y -> y.values() > 0).toList();
    }

    /** The layers whose word for their own documents is not taken, for it covers empty ones too. */
    public List<VouchedLayer> vouchedFor() {
        return ConfidenceGate.check(records.yields(asOf));
    }

    /** The sets of values with what the gates say about each. */
    public List<DataSet> dataSets() {
        List<DataSet> known = dataSets;
        if (known == null) {
            known = new DataSets(this, records).all();
            dataSets = known;
        }
        return known;
    }

    /** One reporter's sets of values with what the gates say about each. */
    public List<DataSet> dataSets(Economy reporter) {
        return new DataSets(this, records).of(reporter);
    }

    /** Every gate that closed or asks to look. */
    public List<GateResult> gates() {
        return dataSets().stream().flatMap(d -> d.gates().stream()).toList();
    }

    /** Everything that may be stated, as facts with their sources; keys are unique. */
    public List<Fact> facts() {
        List<Fact> known = facts;
        if (known == null) {
            known = new TradeFacts(this).all();
            facts = known;
        }
        return known;
    }
}
