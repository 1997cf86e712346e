package org.tradebrief.desk.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tradebrief.desk.words.Words;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.series.Metric;

/** Records kept in columns: exact, and arranged like a plain list of them would be. */
class FlowRowsTest {
    private static final LineText TEXT = new LineText(new Words().of("trade"));
    private static final Economies ECONOMIES = Economies.standard();
    private static final List<Economy> PARTNERS = ECONOMIES.all().stream()
            .filter(e -> e.kind() == Economy.Kind.ECONOMY)
            .limit(40)
            .toList();

    private static Flow flow(Random random, int line) {
        return new Flow(
                ECONOMIES.get("TWN"),
                PARTNERS.get(random.nextInt(PARTNERS.size())),
                Direction.EXPORT,
                random.nextInt(4) == 0 ? "8542" : Flow.TOTAL,
                Period.month(2020 + random.nextInt(3), 1 + random.nextInt(12)),
                new BigDecimal(random.nextInt(1_000)).movePointLeft(random.nextInt(3)),
                BigDecimal.ZERO,
                Provider.COMTRADE,
                1,
                org.tradebrief.trade.Rows.FEBRUARY,
                new SourceRow(new DocumentId("a".repeat(64)), "api/one.json", line + 1));
    }

    private static List<Flow> flows(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count).mapToObj(i -> flow(random, i)).toList();
    }

    private static FlowRows rows(List<Flow> flows) {
        FlowColumns columns = new FlowColumns();
        flows.forEach(columns::add);
        return FlowRows.all(columns, Direction.EXPORT);
    }

    private static List<Integer> lines(Rows rows) {
        return rows.visible(Set.of()).stream()
                .map(l -> l.sources().getFirst().line())
                .toList();
    }

    @Property(tries = 60)
    void sortedByValueThenPartnerTheyStandAsAListWouldAndEqualOnesKeepTheirOrder(
            @ForAll @IntRange(min = 0, max = 400) int count, @ForAll long seed) {
        List<Flow> flows = flows(count, seed);
        Rows sorted = rows(flows)
                .arranged(
                        new Rows.Arrangement(
                                "",
                                List.of(
                                        new Rows.Order(TradeColumn.VALUE, true),
                                        new Rows.Order(TradeColumn.NAME, false)),
                                Metric.EXPORT),
                        TEXT);
        List<Integer> expected = flows.stream()
                .sorted(Comparator.comparing(Flow::usd).reversed().thenComparing(f -> TEXT.economy(f.partner())))
                .map(f -> f.source().line())
                .toList();
        assertEquals(expected, lines(sorted));
    }

    @Property(tries = 40)
    void filteredByAWordAndAPeriodTheyAreThoseThatHoldBoth(@ForAll long seed) {
        List<Flow> flows = flows(300, seed);
        String name = TEXT.economy(flows.getFirst().partner());
        Rows filtered = rows(flows).arranged(new Rows.Arrangement(name + " 2021", List.of(), Metric.EXPORT), TEXT);
        List<Integer> expected = flows.stream()
                .filter(f -> Typed.of(f.partner()).contains(name)
                        && f.period().toString().contains("2021"))
                .map(f -> f.source().line())
                .toList();
        assertEquals(expected, lines(filtered));
    }

    @Property(tries = 40)
    void aValueComesOutAsItWentInToTheLastDigit(@ForAll BigDecimal usd) {
        Flow one = flows(1, 1).getFirst();
        FlowColumns columns = new FlowColumns();
        columns.add(new Flow(
                one.reporter(),
                one.partner(),
                one.direction(),
                one.product(),
                one.period(),
                usd,
                one.precision(),
                one.provider(),
                one.records(),
                one.vintage(),
                one.source()));
        assertEquals(usd, columns.usd(0));
    }

    @Test
    void ofOneProductThereAreOnlyItsRecords() {
        List<Flow> flows = flows(200, 3);
        assertEquals(
                flows.stream().filter(f -> f.product().equals("8542")).count(),
                rows(flows).of("8542").size());
    }

    @Test
    void aLineThatIsLookedAtStaysTheSame() {
        List<TradeLine> lines = rows(flows(50, 5)).visible(Set.of());
        assertSame(lines.get(7), lines.get(7));
    }

    @Test
    void aSortOfManyKeepsThemAll() {
        int[] rows = new Random(9).ints(10_000, 0, 100).toArray();
        List<Integer> plain = new ArrayList<>(IntStream.of(rows).boxed().toList());
        plain.sort(Comparator.naturalOrder());
        assertEquals(
                plain,
                IntStream.of(StableSort.of(rows, Integer::compare)).boxed().toList());
    }
}
