package org.tradebrief.source.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.tradebrief.library.Progress;
import org.tradebrief.source.live.Call;

/**
 * The way out to a service: one call after the other, never faster than the pace, tried again where that may help, and
 * never further than the place that was asked. For one fetch, by one thread.
 */
public final class HttpDoor implements AutoCloseable {
    private static final int MOST_REDIRECTIONS = 3;
    private static final int BODY_START = 2_000;

    private final HttpLimits limits;
    private final HttpClient client;
    private final Exchange exchange;
    private final Waiting waiting;
    private final Backoff backoff;
    private long lastCall = Long.MIN_VALUE;

    public HttpDoor(HttpLimits limits, Waiting waiting, RandomGenerator chance, Clock clock) {
        this.limits = limits;
        this.client = HttpClient.newBuilder()
                .connectTimeout(limits.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.exchange = new Exchange(client, limits);
        this.waiting = waiting;
        this.backoff = new Backoff(chance, clock);
    }

    /** With the standard limits, in real time. */
    public static HttpDoor standard(Clock clock) {
        return new HttpDoor(HttpLimits.STANDARD, Waiting.real(), RandomGenerator.getDefault(), clock);
    }

    /** Makes the call, its body into that file. */
    public Answer get(Call call, Path into, Progress progress) {
        Answer.Failed last = Failures.unreachable(call);
        for (int tries = 1; tries <= limits.tries(); tries++) {
            if (!keepPace(progress)) {
                return new Answer.Stopped();
            }
            Exchange.Result result = redirected(call, into, progress);
            switch (result) {
                case Exchange.Result.Stopped() -> {
                    return new Answer.Stopped();
                }
                case Exchange.Result.TooSlow() -> last = Failures.tooSlow(call, limits.whole());
                case Exchange.Result.Broken(IOException failure) -> {
                    if (failure instanceof BoundedFile.TooLarge) {
                        return Failures.tooLarge(call, limits.largest());
                    }
                    last = Failures.broken(call, failure);
                }
                case Exchange.Result.Responded(int status, HttpHeaders headers) -> {
                    Optional<Answer> answer = Failures.judge(call, status, headers, into, start(into));
                    if (answer.isPresent()) {
                        return answer.get();
                    }
                    last = Failures.busy(call, status);
                }
            }
            Duration wait = backoff.after(
                    tries, retryAfter(result), result instanceof Exchange.Result.Responded ? start(into) : "");
            if (wait.compareTo(limits.longestWait()) > 0) {
                return Failures.askedToWait(call, wait);
            }
            if (tries < limits.tries() && !waiting.pass(wait, progress)) {
                return new Answer.Stopped();
            }
        }
        return last;
    }

    private static String retryAfter(Exchange.Result result) {
        return result instanceof Exchange.Result.Responded r
                ? r.headers().firstValue("Retry-After").orElse("")
                : "";
    }

    private boolean keepPace(Progress progress) {
        long now = System.nanoTime();
        long wait = lastCall == Long.MIN_VALUE ? 0 : limits.pace().toNanos() - (now - lastCall);
        boolean goOn = wait <= 0 || waiting.pass(Duration.ofNanos(wait), progress);
        lastCall = System.nanoTime();
        return goOn && !progress.isCancelled();
    }

    /** Follows redirections within the same place; one that leads elsewhere is left as it is, for no key may go there. */
    private Exchange.Result redirected(Call call, Path into, Progress progress) {
        URI to = call.sent();
        Exchange.Result result = exchange.send(call, to, into, progress);
        for (int i = 0; i < MOST_REDIRECTIONS; i++) {
            if (!(result instanceof Exchange.Result.Responded(int status, HttpHeaders headers))
                    || status / 100 != 3
                    || !samePlace(to, headers)) {
                return result;
            }
            to = to.resolve(headers.firstValue("Location").orElse(""));
            result = exchange.send(call, to, into, progress);
        }
        return result;
    }

    private static boolean samePlace(URI from, HttpHeaders headers) {
        try {
            URI to = from.resolve(headers.firstValue("Location").orElse("//"));
            return from.getScheme().equals(to.getScheme())
                    && from.getRawAuthority().equals(to.getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String start(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BODY_START), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /** Whether a body is a page where data should be. */
    static boolean isPage(HttpHeaders headers, String start) {
        String type = headers.firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        String text = start.stripLeading().toLowerCase(Locale.ROOT);
        return type.contains("html") || text.startsWith("<!doctype") || text.startsWith("<html");
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
