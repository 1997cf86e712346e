package org.tradebrief.source.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tradebrief.library.Progress;
import org.tradebrief.source.live.Call;
import org.tradebrief.source.live.Key;

/** One call on the wire, from its start to the last byte of the body. Redirections are not followed. */
final class Exchange {
    private static final long GLANCE_MILLIS = 100;

    /** How it went: a response of whatever status, a failure on the way, or stopped by a person. */
    sealed interface Result {
        record Responded(int status, HttpHeaders headers) implements Result {}

        record Broken(IOException failure) implements Result {}

        record TooSlow() implements Result {}

        record Stopped() implements Result {}
    }

    private final HttpClient client;
    private final HttpLimits limits;

    Exchange(HttpClient client, HttpLimits limits) {
        this.client = client;
        this.limits = limits;
    }

    Result send(Call call, URI to, Path into, Progress progress) {
        CompletableFuture<HttpResponse<Path>> running = client.sendAsync(request(call, to), info -> {
            try {
                return new BoundedFile(into, limits.largest());
            } catch (IOException e) {
                HttpResponse.BodySubscriber<Path> none = HttpResponse.BodySubscribers.replacing(into);
                none.onError(e);
                return none;
            }
        });
        long end = System.nanoTime() + limits.whole().toNanos();
        while (true) {
            try {
                HttpResponse<Path> response = running.get(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
                return responded(response, into);
            } catch (TimeoutException e) {
                if (progress.isCancelled() || System.nanoTime() > end) {
                    running.cancel(true);
                    return progress.isCancelled() ? new Result.Stopped() : new Result.TooSlow();
                }
            } catch (InterruptedException e) {
                running.cancel(true);
                Thread.currentThread().interrupt();
                return new Result.Stopped();
            } catch (ExecutionException e) {
                return new Result.Broken(e.getCause() instanceof IOException io ? io : new IOException(e.getCause()));
            }
        }
    }

    private HttpRequest request(Call call, URI to) {
        HttpRequest.Builder request = HttpRequest.newBuilder(to)
                .timeout(limits.whole())
                .header("Accept-Encoding", "gzip")
                .header("User-Agent", "Tradebrief-Workbench/1.0");
        Key key = call.key();
        if (key != null && key.place() == Key.Place.HEADER) {
            request.header(key.name(), key.value());
        }
        String form = call.form();
        return form == null
                ? request.GET().build()
                : request.header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                        .header("Referer", to.resolve("/").toString())
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
    }

    private Result responded(HttpResponse<Path> response, Path into) {
        String packed = response.headers().firstValue("Content-Encoding").orElse("");
        if (packed.equalsIgnoreCase("gzip")) {
            try {
                Unpacking.gzip(into, limits.largest());
            } catch (IOException e) {
                return new Result.Broken(e);
            }
        }
        return new Result.Responded(response.statusCode(), response.headers());
    }
}
