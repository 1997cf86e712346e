package org.tradebrief.check.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Memo;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.gate.GateResult;
import org.tradebrief.trade.partner.Concentration;
import org.tradebrief.trade.partner.PartnerRow;
import org.tradebrief.trade.partner.PartnerTable;
import org.tradebrief.trade.partner.Share;
import org.tradebrief.trade.partner.TableId;
import org.tradebrief.trade.view.ConcentrationState;
import org.tradebrief.trade.view.TableState;
import org.tradebrief.trade.view.TradeView;

/** What partner tables hold: amounts, shares, totals, orders, concentration. Stopped tables answer and say so. */
public final class TableFacts {
    private static final BigDecimal HALF_CENT = new BigDecimal("0.005");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final TradeView view;
    private final Memo<Asked, List<Sheet>> sheets = new Memo<>(40);
    private final Memo<Asked, List<ConcentrationState>> concentrations = new Memo<>(40);
    private final Memo<TableId, Known> indices = new Memo<>(400);
    private @Nullable List<Economy> reporters;

    TableFacts(TradeView view) {
        this.view = view;
    }

    private record Asked(Economy reporter, Direction direction) {}

    /** Who has tables. */
    public List<Economy> reporters() {
        List<Economy> known = reporters;
        if (known == null) {
            known = view.tables().stream().map(TableId::reporter).distinct().toList();
            reporters = known;
        }
        return known;
    }

    /** A table and why it is kept out of briefs; empty where it is not. */
    public record Sheet(PartnerTable table, String stopped) {
        public Period period() {
            return table.id().period();
        }

        public boolean isStopped() {
            return !stopped.isEmpty();
        }
    }

    /** The reporter's tables in one direction, the latest period first; of one period the one that may be used. */
    public List<Sheet> sheets(Economy reporter, Direction direction) {
        return sheets.get(new Asked(reporter, direction), a -> read(reporter, direction));
    }

    private List<Sheet> read(Economy reporter, Direction direction) {
        return view.tables(reporter, direction).stream()
                .flatMap(id -> view.table(id).stream())
                .map(TableFacts::sheet)
                .sorted(Comparator.comparing(Sheet::isStopped)
                        .thenComparing(s -> s.period(), Comparator.reverseOrder()))
                .toList();
    }

    private static Sheet sheet(TableState state) {
        String stopped = state.usable().isPresent()
                ? ""
                : state.stopped().map(GateResult::sentence).orElse("");
        return new Sheet(state.shown(), stopped);
    }

    public List<Period> periods(Economy reporter, Quantity quantity) {
        Stream<Direction> directions = switch (quantity) {
            case EXPORT -> Stream.of(Direction.EXPORT);
            case IMPORT -> Stream.of(Direction.IMPORT);
            case BALANCE, TRADE -> Stream.of(Direction.EXPORT, Direction.IMPORT);
        };
        return directions
                .flatMap(d -> sheets(reporter, d).stream())
                .map(Sheet::period)
                .distinct()
                .toList();
    }

    Optional<Known> amount(Economy reporter, List<Economy> partners, Quantity quantity, Period period) {
        Direction direction = TradeBook.direction(quantity);
        if (direction == null) {
            return difference(reporter, partners, quantity, period);
        }
        return sheet(reporter, direction, period).flatMap(s -> sum(s, partners));
    }

    public Optional<Sheet> sheet(Economy reporter, Direction direction, Period period) {
        return view.table(new TableId(Provider.COMTRADE, reporter, direction, period))
                .map(TableFacts::sheet);
    }

    private Optional<Known> sum(Sheet sheet, List<Economy> partners) {
        List<PartnerRow> rows = new ArrayList<>();
        for (Economy partner : partners) {
            Optional<PartnerRow> row = sheet.table().row(partner);
            if (row.isEmpty()) {
                return further(sheet, partners);
            }
            rows.add(row.get());
        }
        BigDecimal usd = rows.stream().map(r -> r.flow().usd()).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<SourceRow> sources = rows.stream().map(r -> r.flow().source()).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(known(sheet, partners, usd, sources));
    }

    /** Partners beyond the largest that a balance table of the source names. */
    private Optional<Known> further(Sheet sheet, List<Economy> partners) {
        return partners.size() != 1
                ? Optional.empty()
                : sheet.table().further().stream()
                        .filter(f -> f.partner().equals(partners.getFirst()))
                        .findFirst()
                        .map(f -> known(sheet, partners, f.usd(), List.of(f.source())));
    }

    private static Known known(Sheet sheet, List<Economy> partners, BigDecimal usd, List<SourceRow> sources) {
        TableId id = sheet.table().id();
        String toward = (id.direction() == Direction.EXPORT ? "對" : "自") + names(partners);
        return new Known(
                id.reporter().nameZhTw() + toward + id.direction().chinese() + "，"
                        + id.period().chinese(),
                usd,
                BigDecimal.ZERO,
                id.period(),
                partners.size() > 1 ? List.of(names(partners) + "合計") : List.of(),
                sources,
                sheet.stopped());
    }

    private Optional<Known> difference(Economy reporter, List<Economy> partners, Quantity quantity, Period period) {
        Optional<Known> exports = amount(reporter, partners, Quantity.EXPORT, period);
        Optional<Known> imports = amount(reporter, partners, Quantity.IMPORT, period);
        return exports.flatMap(x -> imports.map(m -> {
            boolean trade = quantity == Quantity.TRADE;
            BigDecimal value = trade ? x.value().add(m.value()) : x.value().subtract(m.value());
            return new Known(
                    reporter.nameZhTw() + "對" + names(partners) + quantity.chinese() + "，" + period.chinese(),
                    value,
                    x.error().add(m.error()),
                    period,
                    List.of("出口 " + Say.yi(x.value()) + (trade ? " + " : " − ") + "進口 " + Say.yi(m.value()) + " = "
                            + Say.yi(value)),
                    Stream.concat(x.sources().stream(), m.sources().stream())
                            .distinct()
                            .toList(),
                    x.stopped().isEmpty() ? m.stopped() : x.stopped());
        }));
    }

    /** All partners together, given or implied by the three largest. */
    public Optional<Known> total(Sheet sheet) {
        return sheet.table()
                .total()
                .filter(t -> t.basis() != Share.Basis.LISTED)
                .map(t -> {
                    TableId id = sheet.table().id();
                    BigDecimal error = t.high().subtract(t.low()).divide(BigDecimal.valueOf(2), RoundingMode.HALF_UP);
                    return new Known(
                            id.reporter().nameZhTw() + id.direction().chinese() + "總額，"
                                    + id.period().chinese(),
                            t.usd(),
                            error,
                            id.period(),
                            t.steps(),
                            t.sources(),
                            sheet.stopped());
                });
    }

    /** The partners' joint share in percent; as reported where all are, else of the total. */
    public Optional<Known> share(Sheet sheet, List<Economy> partners) {
        BigDecimal percent = BigDecimal.ZERO;
        BigDecimal error = BigDecimal.ZERO;
        List<SourceRow> sources = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        for (Economy partner : partners) {
            Optional<Share> share = sheet.table().row(partner).flatMap(PartnerRow::share);
            if (share.isEmpty()) {
                return Optional.empty();
            }
            percent = percent.add(share.get().percent());
            error = error.add(share.get().basis() == Share.Basis.REPORTED ? HALF_CENT : relative(sheet, share.get()));
            sources.addAll(share.get().sources());
            steps.add(step(sheet, partner, share.get()));
        }
        if (partners.size() > 1) {
            steps.add("合計：" + Say.percent(percent, 2));
        }
        TableId id = sheet.table().id();
        return Optional.of(new Known(
                id.reporter().nameZhTw() + id.direction().chinese() + "中" + names(partners) + "占比，"
                        + id.period().chinese(),
                percent,
                error,
                id.period(),
                steps,
                sources.stream().distinct().toList(),
                sheet.stopped()));
    }

    private String step(Sheet sheet, Economy partner, Share share) {
        String percent = Say.percent(share.percent(), 2);
        Optional<Known> total = share.basis() == Share.Basis.REPORTED ? Optional.empty() : total(sheet);
        return total.flatMap(t -> sheet.table()
                        .row(partner)
                        .map(r -> partner.nameZhTw() + "：" + Say.yi(r.flow().usd()) + " ÷ 總額 " + Say.yi(t.value())
                                + " = " + percent))
                .orElse(partner.nameZhTw() + "，來源所載：" + percent);
    }

    private BigDecimal relative(Sheet sheet, Share share) {
        return total(sheet)
                .filter(t -> t.value().signum() > 0)
                .map(t -> share.percent().multiply(t.error()).divide(t.value(), 6, RoundingMode.HALF_UP))
                .orElse(HALF_CENT);
    }

    /** The joint share of the first n partners: as reported for three, else added up. */
    public Optional<Known> topShare(Sheet sheet, int n) {
        PartnerTable table = sheet.table();
        TableId id = table.id();
        String label = id.reporter().nameZhTw() + id.direction().chinese() + "前 " + n + " 大占比，"
                + id.period().chinese();
        if (n == 3 && table.reported().isPresent()) {
            BigDecimal given = table.reported().get().top3Share();
            if (given != null) {
                List<SourceRow> sources = List.of(table.reported().get().top3Source());
                return Optional.of(
                        new Known(label, given, HALF_CENT, id.period(), List.of(), sources, sheet.stopped()));
            }
        }
        if (table.rows().size() < n) {
            return Optional.empty();
        }
        BigDecimal sum =
                table.rows().stream().limit(n).map(r -> r.flow().usd()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return total(sheet).filter(t -> t.value().signum() > 0).map(t -> {
            BigDecimal percent = sum.multiply(HUNDRED).divide(t.value(), 6, RoundingMode.HALF_UP);
            BigDecimal error = percent.multiply(t.error()).divide(t.value(), 6, RoundingMode.HALF_UP);
            return new Known(
                    label,
                    percent,
                    error,
                    id.period(),
                    List.of("前 " + n + " 大合計 " + Say.yi(sum) + " ÷ 總額 " + Say.yi(t.value())),
                    table.rows().stream().limit(n).map(r -> r.flow().source()).toList(),
                    sheet.stopped());
        });
    }

    /** The place of a partner among economies; 0 where it is not listed. */
    public static int rank(Sheet sheet, Economy partner) {
        return sheet.table().row(partner).map(r -> r.rank().orElse(0)).orElse(0);
    }

    /** The partner at that place; null where the table does not reach so far. */
    public static @Nullable PartnerRow at(Sheet sheet, int rank) {
        return sheet.table().rows().stream()
                .filter(r -> r.rank().orElse(0) == rank)
                .findFirst()
                .orElse(null);
    }

    /** The concentrations of a reporter, those that may be used first. */
    public List<Known> hhi(Economy reporter, Direction direction) {
        return concentrations(reporter, direction).map(this::hhi).toList();
    }

    public Known hhi(ConcentrationState c) {
        return indices.get(c.concentration().id(), id -> known(c));
    }

    private static Known known(ConcentrationState c) {
        return new Known(
                c.concentration().id().reporter().nameZhTw()
                        + c.concentration().id().direction().chinese() + " HHI，"
                        + c.concentration().id().period().chinese(),
                c.concentration().hhi(),
                c.concentration().basis() == Concentration.Basis.REPORTED ? HALF_CENT : BigDecimal.ZERO,
                c.concentration().id().period(),
                c.concentration().steps(),
                c.concentration().sources(),
                c.stopped().map(GateResult::sentence).orElse(""));
    }

    public Stream<ConcentrationState> concentrations(Economy reporter, Direction direction) {
        return concentrations
                .get(
                        new Asked(reporter, direction),
                        a -> view.tables(reporter, direction).stream()
                                .flatMap(id -> view.concentration(id).stream())
                                .sorted(Comparator.comparing((ConcentrationState c) ->
                                                c.stopped().isPresent())
                                        .thenComparing(
                                                c -> c.concentration().id().period(), Comparator.reverseOrder()))
                                .toList())
                .stream();
    }

    public List<Known> partnerCounts(Economy reporter, Direction direction) {
        return sheets(reporter, direction).stream()
                .filter(s -> s.table().reported().isPresent())
                .map(s -> Known.count(
                                s.table().id().chinese() + "，夥伴數",
                                s.table().partners(),
                                s.table()
                                        .reported()
                                        .map(r -> List.of(r.partnersSource()))
                                        .orElse(s.table().sources()))
                        .stoppedBy(s.stopped()))
                .toList();
    }

    private static String names(List<Economy> partners) {
        return partners.stream()
                .map(Economy::nameZhTw)
                .reduce((a, b) -> a + "、" + b)
                .orElse("");
    }
}
