package org.tradebrief.source.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.source.Answered.ECONOMIES;
import static org.tradebrief.source.Answered.RECEIVED;

import java.net.URI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.Refusal;
import org.tradebrief.source.RawFiles;
import org.tradebrief.source.census.CensusService;
import org.tradebrief.source.comtrade.ComtradeService;
import org.tradebrief.source.worldbank.WorldBankService;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;

/** The calls that a wish takes, in the shape that each service's documentation gives. */
class PlansTest {
    private static final Key KEY = new Key("key", "s3cret", Key.Place.PARAMETER);
    private static final LocalDate DAY = LocalDate.of(2026, 2, 8);

    private static Wish wish(Period period, String... codes) {
        List<Economy> economies = Stream.of(codes).map(ECONOMIES::get).toList();
        return new Wish(economies, EnumSet.allOf(Direction.class), period, DAY);
    }

    private static List<String> addresses(List<Call> calls) {
        return calls.stream().map(c -> c.uri().toString()).toList();
    }

    @Test
    void comtradeIsAskedInTheOneSafeShape() {
        LiveSource preview = new ComtradeService(ComtradeService.HOME, null, ECONOMIES);
        List<Call> calls = preview.plan(wish(Period.year(2024), "TWN"));
        String common = "&cmdCode=TOTAL&partner2Code=0&customsCode=C00&motCode=0&includeDesc=true";
        assertEquals(
                List.of(
                        "https://comtradeapi.un.org/public/v1/preview/C/A/HS?reporterCode=490&period=2024&flowCode=X"
                                + common,
                        "https://comtradeapi.un.org/public/v1/preview/C/A/HS?reporterCode=490&period=2024&flowCode=M"
                                + common),
                addresses(calls),
                "Taiwan is 490, as reporter too");
        assertEquals("api/comtrade/2026-02-08/490-X-2024.json", calls.getFirst().path());
        assertEquals(4, preview.plan(wish(Period.years(2023, 2024), "USA")).size(), "one period a call");
    }

    @Test
    void aComtradeKeyChangesTheServiceButNotTheAddress() {
        Key key = new Key(ComtradeService.KEY_HEADER, "s3cret", Key.Place.HEADER);
        Call call = new ComtradeService(ComtradeService.HOME, key, ECONOMIES)
                .plan(wish(Period.year(2024), "USA"))
                .getFirst();
        assertTrue(call.uri().toString().startsWith("https://comtradeapi.un.org/data/v1/get/C/A/HS?reporterCode=842"));
        assertEquals(call.uri(), call.sent());
    }

    @Test
    void theCensusKeyStandsInTheAddressOnlyWhileItIsSent() {
        List<Call> calls = new CensusService(CensusService.API, KEY, ECONOMIES)
                .plan(wish(Period.parse("2025-01..2025-11"), "TWN"));
        assertEquals(
                List.of(
                        "https://api.census.gov/data/timeseries/intltrade/exports/hs?get=CTY_CODE,CTY_NAME,ALL_VAL_MO"
                                + "&CTY_CODE=5830&time=from+2025-01+to+2025-11",
                        "https://api.census.gov/data/timeseries/intltrade/imports/hs?get=CTY_CODE,CTY_NAME,GEN_VAL_MO"
                                + "&CTY_CODE=5830&time=from+2025-01+to+2025-11"),
                addresses(calls));
        assertEquals(
                calls.getFirst().uri() + "&key=s3cret", calls.getFirst().sent().toString());
    }

    @Test
    void withoutAKeyTheCensusPagesDo() {
        List<Call> calls =
                new CensusService(CensusService.PAGES, null, ECONOMIES).plan(wish(Period.year(2025), "CHN", "DEU"));
        assertEquals(
                List.of(
                        "https://www.census.gov/foreign-trade/balance/c5700.html",
                        "https://www.census.gov/foreign-trade/balance/c4280.html"),
                addresses(calls));
        assertEquals("api/census/2026-02-08/c5700.html", calls.getFirst().path());
    }

    @Test
    void theWorldBankIsAskedForEachIndicatorAndThenForItsOtherPages() {
        WorldBankService bank = new WorldBankService(WorldBankService.HOME, ECONOMIES);
        List<Call> calls = bank.plan(wish(Period.years(2018, 2024), "CHN", "USA", "TWN"));
        assertEquals(4, calls.size());
        assertEquals(
                "https://api.worldbank.org/v2/country/CHN;USA/indicator/NY.GDP.MKTP.KD.ZG"
                        + "?format=json&date=2018:2024&per_page=1000&page=1",
                calls.getFirst().uri().toString());
        List<Call> further = bank.further(
                calls.getFirst(),
                RawFiles.ofBytes("x.json", "[{\"page\":1,\"pages\":3},[]]".getBytes(UTF_8), RECEIVED));
        assertEquals(
                List.of(
                        "api/worldbank/2026-02-08/NY.GDP.MKTP.KD.ZG-2.json",
                        "api/worldbank/2026-02-08/NY.GDP.MKTP.KD.ZG-3.json"),
                further.stream().map(Call::path).toList());
        assertTrue(further.getLast().uri().toString().endsWith("&page=3"));
        assertEquals(
                List.of(),
                bank.further(
                        further.getFirst(),
                        RawFiles.ofBytes("x.json", "[{\"page\":2,\"pages\":3},[]]".getBytes(UTF_8), RECEIVED)));
        assertEquals(List.of(), bank.further(calls.getFirst(), RawFiles.ofBytes("x.json", new byte[0], RECEIVED)));
    }

    @Test
    void anEconomyThatASourceDoesNotKnowIsRefusedBeforeAnythingIsSent() {
        assertThrows(
                Refusal.class,
                () -> new CensusService(CensusService.PAGES, null, ECONOMIES).plan(wish(Period.year(2025), "W00")));
        assertThrows(
                Refusal.class,
                () -> new WorldBankService(WorldBankService.HOME, ECONOMIES).plan(wish(Period.year(2024), "TWN")));
    }

    @Test
    void aKeyComesFromTheEnvironmentAndIsNeverShown() {
        Optional<Key> key = Key.from(Map.of("K", " s3cret\n"), "K", "key", Key.Place.PARAMETER);
        assertEquals("s3cret", key.orElseThrow().value());
        assertFalse(key.orElseThrow().toString().contains("s3cret"));
        assertFalse(new Call("p", URI.create("https://a.example"), key.orElseThrow())
                .toString()
                .contains("s3cret"));
        assertTrue(Key.from(Map.of("K", " "), "K", "key", Key.Place.PARAMETER).isEmpty());
        assertTrue(Key.from(Map.of(), "K", "key", Key.Place.PARAMETER).isEmpty());
    }
}
