package org.tradebrief.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.library.Document;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.FlowQuery;
import org.tradebrief.trade.ListedRecords;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.TradeRecords;

/** Whatever is asked, the store must answer as a plain list of all flows does. */
class StoreLawsTest {
    private static final LocalDate LAST = LocalDate.parse("2026-06-30");
    private static final List<String> ECONOMIES = List.of("USA", "CHN", "TWN", "DEU", "W00", "R899");

    private final Random random = new Random(20260208);
    private final ListedRecords list = new ListedRecords();

    @TempDir
    Path temp;

    @Test
    void theStoreAnswersAsAListOfAllFlowsWould() {
        try (WorkspaceStore store = WorkspaceStore.openToWrite(temp, "測試", Received.ECONOMIES, Clock.systemUTC())) {
            for (int i = 0; i < 40; i++) {
                fill(store, i);
            }
            for (int i = 0; i < 300; i++) {
                compare(store.trade(), query(), provider(i), direction(i), period(i));
            }
        }
    }

    private void compare(TradeRecords kept, FlowQuery query, Provider provider, Direction direction, Period period) {
        same(r -> set(r.flows(query)), kept, query);
        same(r -> set(r.vintages(query)), kept, query);
        same(r -> set(handed(r, query)), kept, query);
        same(r -> r.reporters(provider, direction, period, query.asOf()), kept, query);
        same(r -> set(r.held(provider, query.asOf())), kept, query);
        TradeRecords.Held held = new TradeRecords.Held(economy(), direction);
        same(r -> r.periods(provider, held, query.asOf()), kept, held);
    }

    private void same(Function<TradeRecords, Object> question, TradeRecords kept, Object asked) {
        assertEquals(question.apply(list), question.apply(kept), asked::toString);
    }

    private static <T> Set<T> set(List<T> answer) {
        Set<T> set = new HashSet<>(answer);
        assertEquals(answer.size(), set.size(), "nothing is told twice");
        return set;
    }

    private static List<Flow> handed(TradeRecords records, FlowQuery query) {
        List<Flow> flows = new ArrayList<>();
        records.each(query, flows::add);
        return flows;
    }

    /** A document of its own day, so that the order of receipt decides nothing. */
    private void fill(WorkspaceStore store, int number) {
        String day = LAST.minusDays(number).toString();
        Document document = Received.document("api/" + number + ".json", "第" + number, day);
        List<Flow> flows = new ArrayList<>();
        Set<String> series = new HashSet<>();
        for (int line = 1; line <= 60; line++) {
            Flow flow = flow(document, line);
            if (series.add(flow.provider() + "" + flow.reporter() + flow.partner() + flow.direction() + flow.period()
                    + flow.product())) {
                flows.add(flow);
                list.add(flow);
            }
        }
        Received.take(store, document, "第" + number, flows, List.of());
    }

    private Flow flow(Document document, int line) {
        int scale = random.nextInt(3);
        return new Flow(
                economy(),
                economy(),
                direction(random.nextInt(2)),
                random.nextInt(4) == 0 ? "8542" : Flow.TOTAL,
                period(random.nextInt(4)),
                BigDecimal.valueOf(random.nextLong(1L << 50), scale),
                random.nextBoolean() ? BigDecimal.ZERO : BigDecimal.valueOf(5, scale + 1),
                provider(random.nextInt(2)),
                random.nextInt(3),
                document.vintage(),
                new SourceRow(document.id(), document.path(), line));
    }

    private FlowQuery query() {
        FlowQuery query = FlowQuery.asOf(LAST.minusDays(random.nextInt(45)));
        query = random.nextBoolean() ? query.provider(provider(random.nextInt(2))) : query;
        query = random.nextBoolean() ? query.reporter(economy()) : query;
        query = random.nextBoolean() ? query.partner(economy()) : query;
        query = random.nextBoolean() ? query.direction(direction(random.nextInt(2))) : query;
        query = random.nextBoolean() ? query.period(period(random.nextInt(4))) : query;
        return switch (random.nextInt(4)) {
            case 0 -> query.product(null);
            case 1 -> query.product("8542");
            default -> query;
        };
    }

    private Economy economy() {
        return Received.ECONOMIES.get(ECONOMIES.get(random.nextInt(ECONOMIES.size())));
    }

    private static Provider provider(int i) {
        return i % 2 == 0 ? Provider.COMTRADE : Provider.CENSUS;
    }

    private static Direction direction(int i) {
        return i % 2 == 0 ? Direction.EXPORT : Direction.IMPORT;
    }

    private static Period period(int i) {
        return List.of(Period.year(2024), Period.month(2024, 12), Period.years(2023, 2024), Period.month(2024, 1))
                .get(i % 4);
    }
}
