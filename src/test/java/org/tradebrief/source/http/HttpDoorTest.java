package org.tradebrief.source.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.source.http.LocalServer.busy;
import static org.tradebrief.source.http.LocalServer.cut;
import static org.tradebrief.source.http.LocalServer.json;
import static org.tradebrief.source.http.LocalServer.nothing;
import static org.tradebrief.source.http.LocalServer.packed;
import static org.tradebrief.source.http.LocalServer.redirect;
import static org.tradebrief.source.http.LocalServer.says;
import static org.tradebrief.source.http.LocalServer.trickle;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.library.Progress;
import org.tradebrief.source.live.Call;
import org.tradebrief.source.live.Key;

class HttpDoorTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-08T12:00:00Z"), ZoneOffset.UTC);
    private static final Key IN_HEADER = new Key("Ocp-Apim-Subscription-Key", "s3cret/key", Key.Place.HEADER);
    private static final Key IN_ADDRESS = new Key("key", "s3cret/key", Key.Place.PARAMETER);

    @TempDir
    Path folder;

    private final List<Duration> waits = new ArrayList<>();
    private @Nullable LocalServer server;

    @AfterEach
    void stopTheServer() {
        if (server != null) {
            server.close();
        }
    }

    private static HttpLimits limits(long whole, long largest) {
        return new HttpLimits(
                Duration.ZERO, Duration.ofSeconds(5), Duration.ofMillis(whole), largest, 3, Duration.ofMinutes(2));
    }

    private Answer get(@Nullable Key key, LocalServer.Reply... replies) {
        return get(limits(20_000, 1 << 20), key, Progress.NONE, replies);
    }

    private Answer get(HttpLimits limits, @Nullable Key key, Progress progress, LocalServer.Reply... replies) {
        server = new LocalServer(replies);
        return get(limits, new Call("api/x.json", server.home().resolve("data?a=1"), key), progress);
    }

    private Answer get(HttpLimits limits, Call call, Progress progress) {
        Waiting waiting = (time, p) -> {
            waits.add(time);
            return !p.isCancelled();
        };
        try (HttpDoor door = new HttpDoor(limits, waiting, new Random(1), CLOCK)) {
            return door.get(call, folder.resolve("answer"), progress);
        }
    }

    private static String got(Answer answer) throws IOException {
        return Files.readString(
                assertInstanceOf(Answer.Got.class, answer, answer.toString()).file());
    }

    private static Answer.Failed failed(Answer answer) {
        return assertInstanceOf(Answer.Failed.class, answer, answer.toString());
    }

    private int calls() {
        return server == null ? 0 : server.calls().size();
    }

    @Test
    void anAnswerComesAsItIs() throws IOException {
        assertEquals("{\"a\":\"貿易\"}", got(get(null, json("{\"a\":\"貿易\"}"))));
        assertEquals(List.of(), waits);
    }

    @Test
    void aPackedAnswerIsUnpacked() throws IOException {
        assertEquals("{\"data\":[]}", got(get(null, packed("{\"data\":[]}"))));
    }

    @Test
    void nothingIsNotAnError() {
        assertInstanceOf(Answer.Nothing.class, get(null, nothing()));
    }

    @Test
    void aBusyServerIsGivenTheTimeThatItAsksFor() throws IOException {
        Answer answer = get(
                null,
                busy("7", ""),
                busy("", "{\"statusCode\":429,\"message\":\"Rate limit is exceeded. Try again in 2 seconds.\"}"),
                json("{}"));
        assertEquals("{}", got(answer));
        assertEquals(List.of(Duration.ofSeconds(7), Duration.ofSeconds(2)), waits);
    }

    @Test
    void aDateSaysWhenToComeBackToo() throws IOException {
        assertEquals("{}", got(get(null, busy("Sun, 8 Feb 2026 12:00:30 GMT", ""), json("{}"))));
        assertEquals(List.of(Duration.ofSeconds(30)), waits);
    }

    @Test
    void withoutAWordTheWaitGrowsAndVaries() throws IOException {
        assertEquals("{}", got(get(null, busy("", ""), says(503, "text/plain", ""), json("{}"))));
        assertEquals(2, waits.size());
        assertTrue(waits.get(0).toMillis() >= 1_000 && waits.get(0).toMillis() <= 3_000, waits.toString());
        assertTrue(waits.get(1).toMillis() >= 2_000 && waits.get(1).toMillis() <= 6_000, waits.toString());
    }

    @Test
    void patienceHasAnEnd() {
        Answer.Failed failed = failed(get(null, busy("1", "")));
        assertEquals("FETCH-BUSY", failed.code());
        assertEquals(3, calls());
        assertEquals("FETCH-BUSY", failed(get(null, busy("3600", ""))).code());
        assertEquals(1, calls(), "an hour is not waited for");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        401 | application/json | {"message":"Access denied due to invalid subscription key."}  | FETCH-KEY      | true
        403 | application/json | {"message":"Out of call volume quota."}                       | FETCH-QUOTA    | true
        400 | text/plain       | error: unknown variable 'ALL_VAL_MOO'                         | FETCH-REJECTED | false
        404 | text/html        | <html>gone</html>                                             | FETCH-REJECTED | false
        500 | text/plain       | oops                                                          | FETCH-SERVER   | false
        200 | text/html        | <html><title>Invalid Key</title></html>                       | FETCH-KEY      | true
        200 | application/json | <!DOCTYPE html><p>Maintenance</p>                             | FETCH-HTML     | false
        """)
    void everyRefusalHasItsNameAndRemedy(int status, String type, String body, String code, boolean everywhere) {
        Answer.Failed failed = failed(get(IN_HEADER, says(status, type, body)));
        assertEquals(code, failed.code());
        assertEquals(everywhere, failed.everywhere());
        assertFalse(failed.remedy().isBlank());
    }

    @Test
    void theServicesOwnWordsArePassedOnInOneLine() {
        Answer.Failed failed = failed(get(null, says(400, "text/plain", "error: unknown\n variable 'X'")));
        assertTrue(failed.cause().contains("error: unknown variable 'X'"), failed.cause());
    }

    @Test
    void aKeyIsNeverRepeatedHoweverItIsSent() {
        for (Key key : List.of(IN_HEADER, IN_ADDRESS)) {
            String echo = "no such key: s3cret/key or s3cret%2Fkey";
            for (int status : new int[] {400, 401, 403, 500}) {
                String said = failed(get(key, says(status, "text/plain", echo))).toString();
                assertFalse(said.contains("s3cret"), said);
            }
            Call call = new Call("api/x.json", URI.create("https://a.example/b"), key);
            assertFalse(call.toString().contains("s3cret"), call.toString());
        }
    }

    @Test
    void aKeyGoesIntoTheHeaderWhereverItCan() throws IOException {
        got(get(IN_HEADER, json("{}")));
        LocalServer first = server;
        assertEquals(List.of("s3cret/key"), first == null ? List.of() : first.keys());
        assertEquals(List.of("/data?a=1"), first == null ? List.of() : first.calls());
        got(get(IN_ADDRESS, json("{}")));
        assertEquals(List.of("/data?a=1&key=s3cret%2Fkey"), server == null ? List.of() : server.calls());
    }

    @Test
    void aRedirectionElsewhereIsNotFollowed() {
        try (LocalServer elsewhere = new LocalServer(json("{}"))) {
            Answer answer = get(IN_HEADER, redirect(elsewhere.home() + "x"));
            assertEquals("FETCH-REDIRECT", failed(answer).code());
            assertEquals(List.of(), elsewhere.calls(), "no key went there");
        }
        assertEquals(
                "FETCH-REDIRECT",
                failed(get(null, redirect("https://127.0.0.1/x"))).code());
        assertEquals("FETCH-REDIRECT", failed(get(null, redirect("/again"))).code(), "nor in circles");
    }

    @Test
    void aRedirectionWithinThePlaceIs() throws IOException {
        assertEquals("{}", got(get(null, redirect("/moved"), json("{}"))));
    }

    @Test
    void anAnswerThatBreaksOffIsAskedForAgain() throws IOException {
        assertEquals("{\"a\":1}", got(get(null, cut("{\"a\""), json("{\"a\":1}"))));
        assertEquals("FETCH-BROKEN", failed(get(null, cut("{\"a\""))).code());
        assertEquals(3, calls());
    }

    @Test
    void anAnswerThatTricklesIsGivenUp() {
        Answer answer = get(limits(300, 1 << 20), null, Progress.NONE, trickle());
        assertEquals("FETCH-SLOW", failed(answer).code());
    }

    @Test
    void anAnswerBeyondTheBoundIsBrokenOff() {
        Answer plain = get(limits(20_000, 1_000), null, Progress.NONE, json("[" + " ".repeat(2_000) + "]"));
        assertEquals("FETCH-LARGE", failed(plain).code());
        Answer bomb = get(limits(20_000, 10_000), null, Progress.NONE, packed(" ".repeat(1_000_000)));
        assertEquals("FETCH-LARGE", failed(bomb).code());
        assertEquals(1, calls(), "it would be as large again");
    }

    @Test
    void aPersonCanStopItAtAnyTime() {
        Progress stopped = new Progress() {
            private int asked;

            @Override
            public void at(String step, long done, long total) {}

            @Override
            public boolean isCancelled() {
                return ++asked > 1;
            }
        };
        assertInstanceOf(Answer.Stopped.class, get(limits(60_000, 1 << 20), null, stopped, trickle()));
    }

    @Test
    void aServerThatIsNotThereIsSaidSo() {
        LocalServer gone = new LocalServer(json("{}"));
        gone.close();
        Answer answer = get(limits(5_000, 1_000), new Call("api/x.json", gone.home(), null), Progress.NONE);
        assertEquals("FETCH-OFFLINE", failed(answer).code());
    }

    @Test
    void callsKeepTheirPace() throws IOException {
        HttpLimits paced = new HttpLimits(
                Duration.ofHours(1), Duration.ofSeconds(5), Duration.ofSeconds(20), 1_000, 3, Duration.ofMinutes(2));
        try (LocalServer here = new LocalServer(json("{}"));
                HttpDoor door = new HttpDoor(paced, (time, p) -> waits.add(time), new Random(1), CLOCK)) {
            Call call = new Call("api/x.json", here.home(), null);
            got(door.get(call, folder.resolve("a"), Progress.NONE));
            got(door.get(call, folder.resolve("b"), Progress.NONE));
        }
        assertEquals(1, waits.size(), "the first need not wait");
        assertTrue(waits.getFirst().compareTo(Duration.ofMinutes(59)) > 0, waits.toString());
    }
}
