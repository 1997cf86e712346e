package org.tradebrief.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.source.http.LocalServer.busy;
import static org.tradebrief.source.http.LocalServer.cut;
import static org.tradebrief.source.http.LocalServer.json;
import static org.tradebrief.source.http.LocalServer.nothing;
import static org.tradebrief.source.http.LocalServer.packed;
import static org.tradebrief.source.http.LocalServer.says;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.library.Document;
import org.tradebrief.library.Problem;
import org.tradebrief.library.Progress;
import org.tradebrief.source.http.HttpDoor;
import org.tradebrief.source.http.HttpLimits;
import org.tradebrief.source.http.LocalServer;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.FlowQuery;
import org.tradebrief.trade.Period;

class FetcherTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-08T12:00:00Z"), ZoneOffset.UTC);
    private static final Economies ECONOMIES = Economies.standard();
    private static final HttpLimits LIMITS = new HttpLimits(
            Duration.ZERO, Duration.ofSeconds(5), Duration.ofSeconds(20), 1 << 20, 2, Duration.ofMinutes(2));
    private static final Map<String, String> KEYS =
            Map.of("COMTRADE_API_KEY", "s3cret-one", "CENSUS_API_KEY", "s3cret-two");

    @TempDir
    Path temp;

    private static String row(int partner, String value) {
        return "{\"typeCode\":\"C\",\"period\":\"2024\",\"reporterCode\":490,\"flowCode\":\"X\",\"partnerCode\":"
                + partner
                + ",\"partner2Code\":0,\"cmdCode\":\"TOTAL\",\"customsCode\":\"C00\",\"motCode\":0,\"primaryValue\":"
                + value + "}";
    }

    private static String comtrade(String... rows) {
        return "{\"elapsedTime\":\"0.1 secs\",\"count\":" + rows.length + ",\"data\":[" + String.join(",", rows)
                + "],\"error\":\"\"}";
    }

    private static FetchRequest request(FetchSource source, LocalServer server, boolean again, String... codes) {
        return new FetchRequest(
                source,
                Stream.of(codes).map(ECONOMIES::get).toList(),
                EnumSet.of(Direction.EXPORT),
                Period.years(2023, 2024),
                server.home(),
                again);
    }

    /** Opens the workspace, fetches, and closes it: each is a run of its own. */
    private FetchReport fetch(FetchRequest request, Map<String, String> environment, Progress progress) {
        return in(workspace -> workspace
                .fetcher(
                        request,
                        environment,
                        () -> new HttpDoor(LIMITS, (time, p) -> !p.isCancelled(), new Random(1), CLOCK))
                .run(progress));
    }

    private FetchReport fetch(FetchRequest request) {
        return fetch(request, Map.of(), Progress.NONE);
    }

    private <T> T in(Function<Workspace, T> work) {
        try (Workspace workspace = new Workbench("test", ECONOMIES, CLOCK).openToWrite(temp.resolve("workspace"))) {
            return work.apply(workspace);
        }
    }

    private List<Flow> flows() {
        return in(w -> w.trade().flows(FlowQuery.asOf(LocalDate.of(2026, 2, 8))));
    }

    private static List<FetchReport.State> states(FetchReport report) {
        return report.calls().stream().map(FetchReport.Made::state).toList();
    }

    private static List<String> codes(FetchReport report) {
        return report.imported().problems().stream().map(Problem::code).toList();
    }

    @Test
    void aDryRunSaysWhatItWouldAskAndAsksNothing() {
        try (LocalServer server = new LocalServer(json("{}"))) {
            FetchReport plan = in(w -> w.fetcher(request(FetchSource.COMTRADE, server, false, "TWN"))
                    .plan());
            assertEquals(List.of(FetchReport.State.PLANNED, FetchReport.State.PLANNED), states(plan));
            assertTrue(plan.calls().getFirst().url().contains("reporterCode=490&period=2023&flowCode=X"));
            assertNull(plan.calls().getFirst().last());
            assertEquals(List.of(), server.calls());
        }
    }

    @Test
    void anAnswerBecomesADocumentWithItsAddressAndItsFlows() {
        try (LocalServer server =
                new LocalServer(packed(comtrade(row(842, "42.5"), row(156, "7"))), json(comtrade()))) {
            FetchReport report = fetch(request(FetchSource.COMTRADE, server, false, "TWN"));
            assertEquals(List.of(FetchReport.State.FETCHED, FetchReport.State.FETCHED), states(report));
            assertEquals(2L, report.imported().records().get("flows"));
            Document document = in(w -> w.library().vintages("api/comtrade/2026-02-08/490-X-2023.json"))
                    .getFirst();
            assertEquals(Instant.parse("2026-02-08T12:00:00Z"), document.fetchedAt());
            assertTrue(String.valueOf(document.url()).startsWith(server.home().toString()));
            assertEquals(new BigDecimal("42.5"), flows().getFirst().usd());
            assertEquals(LocalDate.of(2026, 2, 8), flows().getFirst().vintage());
        }
    }

    @Test
    void whatWasFetchedTodayIsNotAskedForAgainUnlessAPersonWantsTo() {
        try (LocalServer server = new LocalServer(json(comtrade(row(842, "42.5"))))) {
            fetch(request(FetchSource.COMTRADE, server, false, "TWN"));
            FetchReport second = fetch(request(FetchSource.COMTRADE, server, false, "TWN"));
            assertEquals(List.of(FetchReport.State.HELD, FetchReport.State.HELD), states(second));
            assertEquals(LocalDate.of(2026, 2, 8), second.calls().getFirst().last());
            assertEquals(2, server.calls().size());
            FetchReport again = fetch(request(FetchSource.COMTRADE, server, true, "TWN"));
            assertEquals(List.of(FetchReport.State.UNCHANGED, FetchReport.State.UNCHANGED), states(again));
            assertEquals(4, server.calls().size());
        }
    }

    @Test
    void stoppedAndRunAgainItGoesOnWhereItWas() {
        try (LocalServer server = new LocalServer(json(comtrade(row(842, "42.5"))))) {
            Progress afterTheFirst = new Progress() {
                private boolean stop;

                @Override
                public void at(String step, long done, long total) {
                    stop |= done == 1;
                }

                @Override
                public boolean isCancelled() {
                    return stop;
                }
            };
            FetchRequest request = request(FetchSource.COMTRADE, server, false, "TWN", "CHN");
            FetchReport first = fetch(request, Map.of(), afterTheFirst);
            assertTrue(first.imported().cancelled());
            assertEquals(1, first.count(FetchReport.State.FETCHED));
            assertEquals(3, first.count(FetchReport.State.LEFT));
            FetchReport second = fetch(request);
            assertEquals(1, second.count(FetchReport.State.HELD));
            assertEquals(3, second.count(FetchReport.State.FETCHED));
            assertEquals(4, server.calls().size());
        }
    }

    @Test
    void anAnswerOfFiveHundredRowsIsKeptAndNotUsed() {
        String[] rows = IntStream.range(0, 500).mapToObj(i -> row(842, "1")).toArray(String[]::new);
        try (LocalServer server = new LocalServer(json(comtrade(rows)))) {
            FetchReport report = fetch(request(FetchSource.COMTRADE, server, false, "TWN"));
            assertEquals(List.of("SRC-CUT", "SRC-CUT"), codes(report));
            assertEquals(List.of(), flows());
            assertEquals(2, report.imported().documents().added());
        }
    }

    @Test
    void aRefusedKeyStopsTheRest() {
        try (LocalServer server = new LocalServer(says(
                401, "application/json", "{\"statusCode\":401,\"message\":\"Access denied due to invalid key\"}"))) {
            FetchReport report = fetch(request(FetchSource.COMTRADE, server, false, "TWN"), KEYS, Progress.NONE);
            assertEquals(List.of(FetchReport.State.FAILED, FetchReport.State.LEFT), states(report));
            assertEquals("FETCH-KEY", Objects.requireNonNull(report.stopped()).code());
            assertEquals(1, server.calls().size());
        }
    }

    @Test
    void oneBadAnswerDoesNotSpoilTheOthers() {
        try (LocalServer server = new LocalServer(
                cut("{\"count\":1,\"data\":[{"), cut("{\"count\":1,\"data\":[{"), json(comtrade(row(842, "42.5"))))) {
            FetchReport report = fetch(request(FetchSource.COMTRADE, server, false, "TWN"));
            assertEquals(List.of(FetchReport.State.FAILED, FetchReport.State.FETCHED), states(report));
            assertEquals(List.of("FETCH-BROKEN"), codes(report));
        }
    }

    @Test
    void aBusyServiceIsWaitedForAndAnUnknownCodeLeftOut() {
        try (LocalServer server = new LocalServer(
                busy("", "{\"statusCode\":429,\"message\":\"Rate limit is exceeded. Try again in 2 seconds.\"}"),
                json(comtrade(row(842, "42.5"), row(98765, "1"))))) {
            FetchReport report = fetch(request(FetchSource.COMTRADE, server, false, "TWN"));
            assertEquals(2, report.count(FetchReport.State.FETCHED));
            assertEquals(List.of("SRC-ECONOMY", "SRC-ECONOMY"), codes(report));
        }
    }

    @Test
    void theCensusInterfaceSaysNothingOrWhatIsWrong() {
        String answer = "[[\"CTY_CODE\",\"CTY_NAME\",\"ALL_VAL_MO\",\"time\",\"CTY_CODE\"],"
                + "[\"5830\",\"TAIWAN\",\"4100000123\",\"2024-11\",\"5830\"]]";
        try (LocalServer server = new LocalServer(
                nothing(),
                says(400, "text/plain", "error: unknown variable 'X'"),
                says(200, "text/html", "<html><title>Maintenance</title></html>"),
                json(answer))) {
            FetchRequest request = request(FetchSource.CENSUS, server, false, "CHN", "JPN", "KOR", "TWN");
            FetchReport report = fetch(request, KEYS, Progress.NONE);
            assertEquals(
                    List.of(
                            FetchReport.State.NOTHING,
                            FetchReport.State.FAILED,
                            FetchReport.State.FAILED,
                            FetchReport.State.FETCHED),
                    states(report));
            assertEquals(List.of("FETCH-NOTHING", "FETCH-REJECTED", "FETCH-HTML"), codes(report));
            assertTrue(server.calls().getFirst().endsWith("&time=from+2023-01+to+2024-12&key=s3cret-two"));
        }
    }

    @Test
    void withoutAKeyTheCensusPageIsRead() {
        String page = "<html><table><tr><td id='row1'> January 2025 </td><td>9,901.3</td><td>41,639.2</td>"
                + "<td>-31,737.9</td></tr></table></html>";
        try (LocalServer server = new LocalServer(says(200, "text/html", page))) {
            FetchReport report = fetch(request(FetchSource.CENSUS, server, false, "CHN"));
            assertEquals(List.of("/foreign-trade/balance/c5700.html"), server.calls());
            assertEquals(Map.of("balances", 1L, "flows", 2L), report.imported().records());
        }
    }

    @Test
    void theWorldBankIsReadToItsLastPage() {
        String row =
                "{\"indicator\":{\"id\":\"%s\",\"value\":\"x\"},\"countryiso3code\":\"CHN\",\"date\":\"%d\",\"value\":1.5}";
        try (LocalServer server = new LocalServer(
                json("[{\"page\":1,\"pages\":2},[" + row.formatted("NY.GDP.MKTP.KD.ZG", 2024) + "]]"),
                json("[{\"page\":1,\"pages\":1},[" + row.formatted("NE.TRD.GNFS.ZS", 2024) + "]]"),
                json("[{\"message\":[{\"id\":\"120\",\"value\":\"The provided parameter value is not valid\"}]}]"),
                json("[{\"page\":0,\"pages\":0},null]"),
                json("[{\"page\":2,\"pages\":2},[" + row.formatted("NY.GDP.MKTP.KD.ZG", 2023) + "]]"))) {
            FetchReport report = fetch(request(FetchSource.WORLDBANK, server, false, "CHN"));
            assertEquals(5, report.calls().size());
            assertTrue(server.calls().getLast().endsWith("&page=2"));
            assertEquals(3L, report.imported().records().get("indicators"));
            assertEquals(1, report.count(FetchReport.State.FAILED));
            assertTrue(codes(report).contains("SRC-ANSWER-ERROR"));
        }
    }

    @Test
    void noKeyIsWrittenAnywhere() throws IOException {
        try (LocalServer server = new LocalServer(
                json(comtrade(row(842, "42.5"))), says(400, "text/plain", "bad key s3cret-one and s3cret-two"))) {
            FetchReport comtrade = fetch(request(FetchSource.COMTRADE, server, false, "TWN"), KEYS, Progress.NONE);
            FetchReport census = fetch(request(FetchSource.CENSUS, server, false, "TWN"), KEYS, Progress.NONE);
            assertEquals(List.of("s3cret-one", "s3cret-one", "null"), server.keys());
            assertFalse(comtrade.toString().contains("s3cret-one"), comtrade.toString());
            assertFalse(census.toString().contains("s3cret-two"), census.toString());
        }
        Set<Path> files;
        try (Stream<Path> all = Files.walk(temp)) {
            files = all.filter(Files::isRegularFile).collect(Collectors.toSet());
        }
        for (Path file : files) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertFalse(bytes.contains("s3cret"), file.toString());
        }
    }
}
