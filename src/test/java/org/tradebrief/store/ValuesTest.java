package org.tradebrief.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.library.Document;
import org.tradebrief.library.Refusal;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.FlowQuery;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.Reported;
import org.tradebrief.trade.TradeRecords;

class ValuesTest {
    private static final String PATH = "us_trade_census/x.md";
    private static final Document FEBRUARY = Received.document(PATH, "二月", "2026-02-07");
    private static final Document JUNE = Received.document(PATH, "六月", "2026-06-17");
    private static final LocalDate WEEK_06 = LocalDate.parse("2026-02-08");
    private static final LocalDate WEEK_25 = LocalDate.parse("2026-06-20");

    @TempDir
    Path temp;

    private WorkspaceStore store;

    @BeforeEach
    void open() {
        store = WorkspaceStore.openToWrite(temp, "測試", Received.ECONOMIES, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Flow flow(Document document, int line, String partner, String period, String usd) {
        return Received.flow(document, line, "USA", partner, period, usd);
    }

    private static Economy usa() {
        return Received.ECONOMIES.get("USA");
    }

    @Test
    void eachSeriesAnswersItsLatestVintageNotAfterTheDay() {
        Flow first = flow(FEBRUARY, 9, "DEU", "2024-02", "6124600000");
        Flow revised = flow(JUNE, 9, "DEU", "2024-02", "6124700000");
        Flow dropped = flow(FEBRUARY, 10, "DEU", "2023-09", "6745100000");
        Received.take(store, JUNE, "六月", List.of(revised), List.of());
        Received.take(store, FEBRUARY, "二月", List.of(first, dropped), List.of());

        FlowQuery query = FlowQuery.asOf(WEEK_06).reporter(usa());
        assertEquals(List.of(dropped, first), store.trade().flows(query));
        assertEquals(
                List.of(dropped, revised),
                store.trade().flows(FlowQuery.asOf(WEEK_25).reporter(usa())));
        assertEquals(
                List.of(dropped, first, revised),
                store.trade().vintages(FlowQuery.asOf(WEEK_25).reporter(usa())));
        assertEquals(List.of(), store.trade().flows(FlowQuery.asOf(LocalDate.parse("2026-02-06"))));
    }

    @Test
    void aQueryIsAnsweredByAllItsParts() {
        Flow germany = flow(FEBRUARY, 1, "DEU", "2024", "3");
        Flow china = flow(FEBRUARY, 2, "CHN", "2024", "5");
        Flow month = flow(FEBRUARY, 3, "CHN", "2024-01", "1");
        Received.take(store, FEBRUARY, "二月", List.of(germany, china, month), List.of());
        FlowQuery all = FlowQuery.asOf(WEEK_06);
        assertEquals(List.of(month, china, germany), store.trade().flows(all));
        assertEquals(List.of(germany), store.trade().flows(all.partner(germany.partner())));
        assertEquals(List.of(china, germany), store.trade().flows(all.period(Period.year(2024))));
        assertEquals(List.of(), store.trade().flows(all.direction(Direction.IMPORT)));
        assertEquals(List.of(), store.trade().flows(all.provider(Provider.COMTRADE)));
        assertEquals(List.of(), store.trade().flows(all.reporter(Received.ECONOMIES.get("CHN"))));
    }

    @Test
    void withoutAProductThoseOfEveryProductAreHandedOver() {
        Flow all = flow(FEBRUARY, 1, "DEU", "2024", "3");
        Flow chips = new Flow(
                all.reporter(),
                all.partner(),
                all.direction(),
                "8542",
                all.period(),
                BigDecimal.ONE,
                BigDecimal.ZERO,
                all.provider(),
                1,
                all.vintage(),
                new SourceRow(FEBRUARY.id(), PATH, 2));
        Received.take(store, FEBRUARY, "二月", List.of(all, chips), List.of());
        List<Flow> taken = new ArrayList<>();
        store.trade().each(FlowQuery.asOf(WEEK_06).product(null), taken::add);
        assertEquals(Set.of(all, chips), Set.copyOf(taken));
        assertEquals(List.of(all), store.trade().flows(FlowQuery.asOf(WEEK_06)));
        assertEquals(List.of(chips), store.trade().flows(FlowQuery.asOf(WEEK_06).product("8542")));
    }

    @Test
    void whatThereIsToChooseFromIsKnownWithoutReadingTheValues() {
        Received.take(store, FEBRUARY, "二月", List.of(flow(FEBRUARY, 1, "DEU", "2024-01", "3")), List.of());
        Received.take(store, JUNE, "六月", List.of(flow(JUNE, 1, "CHN", "2026-04", "5")), List.of());
        TradeRecords.Held exports = new TradeRecords.Held(usa(), Direction.EXPORT);
        Provider census = Provider.CENSUS;
        assertEquals(List.of(exports), store.trade().held(census, WEEK_06));
        assertEquals(List.of(), store.trade().held(census, LocalDate.parse("2026-02-06")));
        assertEquals(List.of(), store.trade().held(Provider.COMTRADE, WEEK_06));
        assertEquals(List.of(Period.month(2024, 1)), store.trade().periods(census, exports, WEEK_06));
        assertEquals(
                List.of(Period.month(2024, 1), Period.month(2026, 4)),
                store.trade().periods(census, exports, WEEK_25));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110041062128.21301",
                "0",
                "-0.10",
                "49867000000.0",
                "123456789012345678",
                "1234567890123456789.0123456789",
                "1.5E+11"
            })
    void anAmountIsKeptToItsLastDigit(String usd) {
        Received.take(store, FEBRUARY, "二月", List.of(flow(FEBRUARY, 1, "DEU", "2024", usd)), List.of());
        assertEquals(
                new BigDecimal(usd),
                store.trade().flows(FlowQuery.asOf(WEEK_06)).getFirst().usd());
    }

    @Test
    void whatSourcesComputedIsKeptAsTheyGaveIt() {
        Economy taiwan = Received.ECONOMIES.get("TWN");
        Period two = Period.years(2023, 2024);
        SourceRow row = new SourceRow(FEBRUARY.id(), PATH, 12);
        LocalDate vintage = FEBRUARY.vintage();
        var hhi = new Reported.Concentration(
                taiwan,
                Direction.EXPORT,
                two,
                new BigDecimal("1183.15"),
                "low",
                null,
                221,
                Provider.COMTRADE,
                vintage,
                row,
                new SourceRow(FEBRUARY.id(), PATH, 14),
                new SourceRow(FEBRUARY.id(), PATH, 15));
        var share = new Reported.Share(
                taiwan,
                usa(),
                Direction.EXPORT,
                two,
                new BigDecimal("20.71"),
                BigDecimal.TEN,
                Provider.COMTRADE,
                vintage,
                row);
        var balance = new Reported.Balance(
                usa(),
                taiwan,
                Period.parse("2025-01..2025-11"),
                null,
                BigDecimal.ONE,
                null,
                BigDecimal.ZERO,
                Provider.CENSUS,
                vintage,
                row);
        var macro = new Reported.Macro(
                taiwan,
                "NY.GDP.MKTP.CD",
                Period.year(2024),
                new BigDecimal("25.830"),
                "USD",
                Provider.WORLD_BANK,
                vintage,
                row);
        var cut = new Reported.Cut(taiwan, Direction.EXPORT, Period.year(2024), 500, Provider.COMTRADE, vintage, row);
        Received.take(store, FEBRUARY, "二月", List.of(), List.of(hhi, share, balance, macro, cut));
        assertEquals(List.of(hhi), store.trade().concentrations(WEEK_06));
        assertEquals(List.of(share), store.trade().shares(WEEK_06));
        assertEquals(List.of(balance), store.trade().balances(WEEK_06));
        assertEquals(List.of(balance), store.trade().balanceVintages(WEEK_06));
        assertEquals(List.of(macro), store.trade().macro(WEEK_06));
        assertEquals(List.of(cut), store.trade().cuts(WEEK_06));
        assertEquals(List.of(), store.trade().macro(LocalDate.parse("2026-02-01")));
    }

    @Test
    void aChangedFileIsALaterVintageAndTheEarlierOneStays() {
        Received.take(store, FEBRUARY, "二月", List.of(), List.of());
        Received.take(store, JUNE, "六月", List.of(), List.of());
        assertEquals(List.of(FEBRUARY), store.library().asOf(WEEK_06));
        assertEquals(List.of(JUNE), store.library().asOf(WEEK_25));
        assertEquals(List.of(FEBRUARY, JUNE), store.library().vintages(PATH));
        assertEquals("二月", store.library().text(FEBRUARY.id()));
    }

    @Test
    void ofTwoTextsOfOneDayTheOneReceivedLaterCounts() {
        Document again = Received.document(PATH, "更正", "2026-02-07");
        Flow wrong = flow(FEBRUARY, 1, "DEU", "2024", "3");
        Flow right = flow(again, 1, "DEU", "2024", "4");
        Received.take(store, FEBRUARY, "二月", List.of(wrong), List.of());
        Received.take(store, again, "更正", List.of(right), List.of());
        assertEquals(List.of(again), store.library().asOf(WEEK_06));
        assertEquals(List.of(right), store.trade().flows(FlowQuery.asOf(WEEK_06)));
    }

    @Test
    void aDocumentThatChangesWhileItIsReadIsNotTakenInAtAll() {
        Flow flow = flow(FEBRUARY, 1, "DEU", "2024", "3");
        Refusal refusal =
                assertThrows(Refusal.class, () -> Received.take(store, FEBRUARY, "已改", List.of(flow), List.of()));
        assertEquals("WS-CHANGED-UNDERWAY", refusal.code());
        assertEquals(0, store.library().count());
        assertEquals(List.of(), store.trade().flows(FlowQuery.asOf(WEEK_06)));
    }

    @Test
    void aKeptDocumentThatSomebodyAlteredIsNotReadAsIfItWereTheOriginal() throws IOException {
        Received.take(store, FEBRUARY, "二月", List.of(), List.of());
        Path kept = temp.resolve("documents")
                .resolve(FEBRUARY.contentHash().substring(0, 2))
                .resolve(FEBRUARY.contentHash());
        Files.writeString(kept, "竄改");
        assertEquals(
                "WS-DOCUMENT-LOST",
                assertThrows(Refusal.class, () -> store.library().text(FEBRUARY.id()))
                        .code());
    }
}
