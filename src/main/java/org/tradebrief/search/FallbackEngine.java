package org.tradebrief.search;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Refusal;

/**
 * Asks one engine, and another where the first does not answer. The first is left alone for a while then, and tried again
 * by the next question after that, without a word.
 */
public final class FallbackEngine implements SearchEngine {
    private final SearchEngine first;
    private final SearchEngine second;
    private final LongSupplier nanos;
    private final Duration rest;
    private @Nullable Refusal trouble;
    private long triedAt;

    /**
     * @param nanos a running clock in nanoseconds
     * @param rest how long the first engine is left alone after it failed
     */
    public FallbackEngine(SearchEngine first, SearchEngine second, LongSupplier nanos, Duration rest) {
        this.first = first;
        this.second = second;
        this.nanos = nanos;
        this.rest = rest;
    }

    @Override
    public SearchAnswer search(SearchRequest request) {
        if (isResting()) {
            return second.search(request);
        }
        try {
            SearchAnswer answer = first.search(request);
            note(null);
            return answer;
        } catch (Refusal e) {
            note(e);
            return second.search(request);
        }
    }

    @Override
    public List<Hit> similar(DocumentId document, int line, int limit) {
        if (isResting()) {
            return second.similar(document, line, limit);
        }
        try {
            return first.similar(document, line, limit);
        } catch (Refusal e) {
            note(e);
            return second.similar(document, line, limit);
        }
    }

    private synchronized boolean isResting() {
        return trouble != null && nanos.getAsLong() - triedAt < rest.toNanos();
    }

    private synchronized void note(@Nullable Refusal refusal) {
        trouble = refusal;
        triedAt = nanos.getAsLong();
    }

    /** Why the first engine is not answering; empty while it is. What a badge says. */
    public synchronized Optional<Refusal> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** The engine that answers now. */
    @Override
    public String name() {
        return trouble().isPresent() ? second.name() : first.name();
    }
}
