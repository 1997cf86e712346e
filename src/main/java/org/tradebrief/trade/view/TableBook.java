package org.tradebrief.trade.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.FlowQuery;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.Reported;
import org.tradebrief.trade.TradeRecords;
import org.tradebrief.trade.gate.GateResult;
import org.tradebrief.trade.gate.TableGates;
import org.tradebrief.trade.partner.PartnerTable;
import org.tradebrief.trade.partner.PartnerTables;
import org.tradebrief.trade.partner.TableId;

/**
 * Comtrade's partner tables as of a day. A table is what one vintage gave, never a mixture: where a later vintage lists
 * other partners, those of the earlier one do not stand beside them. Each vintage passes the gates or not; the last that
 * passed is used.
 */
final class TableBook {
    private static final Provider PROVIDER = Provider.COMTRADE;

    /** More than a trend has; a table of 230 partners takes some 40 kB. */
    private static final int KEPT = 800;

    /** So few tables are as fast read one by one. */
    private static final int FEW = 10;

    private final TradeRecords records;
    private final LocalDate asOf;
    private final Surroundings surroundings;
    private final Recent<TableId, List<PartnerTable>> histories = new Recent<>(KEPT);
    private final Recent<TableId, TableState> states = new Recent<>(KEPT);
    private final Map<TradeRecords.Held, List<TableId>> ids = new ConcurrentHashMap<>();
    private final Map<LocalDate, List<Reported.Concentration>> concentrations = new ConcurrentHashMap<>();
    private final Map<LocalDate, List<Reported.Share>> shares = new ConcurrentHashMap<>();
    private final Map<LocalDate, List<Reported.Balance>> balances = new ConcurrentHashMap<>();
    private final Map<LocalDate, List<Reported.Cut>> cuts = new ConcurrentHashMap<>();

    TableBook(TradeRecords records, SeriesBook census, LocalDate asOf) {
        this.records = records;
        this.asOf = asOf;
        this.surroundings = new Surroundings(records, census, this, asOf);
    }

    List<Economy> reporters() {
        return held().map(TradeRecords.Held::reporter)
                .distinct()
                .sorted(Comparator.comparing(Economy::iso3))
                .toList();
    }

    List<TableId> ids() {
        return held().flatMap(h -> ids(h.reporter(), h.direction()).stream())
                .sorted()
                .toList();
    }

    private Stream<TradeRecords.Held> held() {
        return Stream.of(
                        records.held(PROVIDER, asOf).stream(),
                        concentrations(asOf).stream().map(c -> new TradeRecords.Held(c.reporter(), c.direction())),
                        cuts().stream().map(c -> new TradeRecords.Held(c.reporter(), c.direction())))
                .flatMap(s -> s)
                .distinct();
    }

    List<TableId> ids(Economy reporter, Direction direction) {
        return ids.computeIfAbsent(new TradeRecords.Held(reporter, direction), h -> {
            Stream<Period> listed = records.periods(PROVIDER, h, asOf).stream();
            Stream<Period> reported = concentrations(asOf).stream()
                    .filter(c -> c.reporter().equals(h.reporter()) && c.direction() == h.direction())
                    .map(Reported.Concentration::period);
            Stream<Period> cut = cuts().stream()
                    .filter(c -> c.reporter().equals(h.reporter()) && c.direction() == h.direction())
                    .map(Reported.Cut::period);
            return Stream.of(listed, reported, cut)
                    .flatMap(s -> s)
                    .distinct()
                    .sorted()
                    .map(p -> new TableId(PROVIDER, h.reporter(), h.direction(), p))
                    .toList();
        });
    }

    /** The table with its vintages judged; empty where there is none of that name. */
    Optional<TableState> state(TableId id) {
        TableState known = states.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        List<PartnerTable> history = history(id);
        if (history.isEmpty()) {
            return Optional.empty();
        }
        Optional<PartnerTable> good = Optional.empty();
        List<GateResult> results = List.of();
        for (PartnerTable table : history) {
            results = TableGates.check(surroundings.of(table, cut(id, table), good));
            if (results.stream().noneMatch(GateResult::stops)) {
                good = Optional.of(table);
            }
        }
        TableState state = new TableState(id, history.getLast(), good, results);
        states.put(id, state);
        return Optional.of(state);
    }

    /** Each vintage of a table, oldest first, not judged. */
    List<PartnerTable> history(TableId id) {
        return histories.get(id, i -> {
            List<Flow> all = new ArrayList<>();
            records.eachVintage(query(i).period(i.period()), all::add);
            return history(i, all);
        });
    }

    private FlowQuery query(TableId id) {
        return FlowQuery.asOf(asOf)
                .provider(id.provider())
                .reporter(id.reporter())
                .direction(id.direction());
    }

    /** Reads all tables of a reporter in one direction in one go, for they will be asked for one after the other. */
    void prepare(List<TableId> ids) {
        List<TableId> unread =
                ids.stream().filter(id -> histories.get(id) == null).toList();
        if (unread.size() < FEW) {
            return;
        }
        Map<Period, List<Flow>> all = new TreeMap<>();
        records.eachVintage(
                query(unread.getFirst()),
                f -> all.computeIfAbsent(f.period(), p -> new ArrayList<>()).add(f));
        unread.forEach(id -> histories.put(id, history(id, all.getOrDefault(id.period(), List.of()))));
    }

    private List<PartnerTable> history(TableId id, List<Flow> all) {
        TreeSet<LocalDate> days = new TreeSet<>(all.stream().map(Flow::vintage).toList());
        concentration(id, asOf).ifPresent(c -> days.add(c.vintage()));
        cuts().stream().filter(c -> isOf(c, id)).forEach(c -> days.add(c.vintage()));
        return days.stream().map(day -> table(id, day, all)).toList();
    }

    /** The cut answer of a day on which nothing else came. */
    private Optional<Reported.Cut> cut(TableId id, PartnerTable table) {
        return cuts().stream()
                .filter(c -> isOf(c, id) && c.vintage().equals(table.vintage()))
                .filter(c -> table.rows().isEmpty())
                .findFirst();
    }

    private static boolean isOf(Reported.Cut cut, TableId id) {
        return id.equals(new TableId(cut.provider(), cut.reporter(), cut.direction(), cut.period()));
    }

    private List<Reported.Cut> cuts() {
        return cuts.computeIfAbsent(asOf, records::cuts);
    }

    private PartnerTable table(TableId id, LocalDate day, List<Flow> all) {
        List<Flow> flows = new ArrayList<>(
                all.stream().filter(f -> f.vintage().equals(day)).toList());
        boolean world = flows.stream().anyMatch(f -> f.partner().kind() == Economy.Kind.WORLD);
        if (!world) {
            all.stream()
                    .filter(f -> f.partner().kind() == Economy.Kind.WORLD
                            && f.vintage().isBefore(day))
                    .forEach(flows::add);
        }
        return PartnerTables.of(new PartnerTables.Parts(
                id,
                day,
                flows,
                shares.computeIfAbsent(day, records::shares).stream()
                        .filter(s -> s.provider() == id.provider()
                                && s.reporter().equals(id.reporter())
                                && s.direction() == id.direction()
                                && s.period().equals(id.period()))
                        .toList(),
                concentration(id, day),
                balances(id, day)));
    }

    private Optional<Reported.Concentration> concentration(TableId id, LocalDate day) {
        return concentrations(day).stream()
                .filter(c -> c.provider() == id.provider()
                        && c.reporter().equals(id.reporter())
                        && c.direction() == id.direction()
                        && c.period().equals(id.period()))
                .findFirst();
    }

    List<Reported.Concentration> concentrations(LocalDate day) {
        return concentrations.computeIfAbsent(day, records::concentrations);
    }

    /** The one leg of the source's balances that the table is about, as flows. */
    private List<Flow> balances(TableId id, LocalDate day) {
        return balances.computeIfAbsent(day, records::balances).stream()
                .filter(b -> b.provider() == id.provider()
                        && b.reporter().equals(id.reporter())
                        && b.period().equals(id.period()))
                .flatMap(b -> leg(b, id.direction()).stream())
                .toList();
    }

    private static Optional<Flow> leg(Reported.Balance b, Direction direction) {
        return Optional.ofNullable(direction == Direction.EXPORT ? b.exportsUsd() : b.importsUsd())
                .map(usd -> new Flow(
                        b.reporter(),
                        b.partner(),
                        direction,
                        Flow.TOTAL,
                        b.period(),
                        usd,
                        b.precision(),
                        b.provider(),
                        0,
                        b.vintage(),
                        b.source()));
    }
}
