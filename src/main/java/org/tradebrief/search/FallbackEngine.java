package org.tradebrief.search;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Refusal;

/**
 * Asks one engine, and another where the first does not answer. The first is left alone for a while then; the next question
 * after that is put to it too, aside, so that nobody waits for it, and once it answers it is asked again.
 */
public final class FallbackEngine implements SearchEngine {
    private final SearchEngine first;
    private final SearchEngine second;
    private final LongSupplier nanos;
    private final Duration rest;
    private final Executor aside;
    private @Nullable Refusal trouble;
    private long triedAt;

    /**
     * @param nanos a running clock in nanoseconds
     * @param rest how long the first engine is left alone after it failed
     * @param aside runs what nobody waits for
     */
    public FallbackEngine(SearchEngine first, SearchEngine second, LongSupplier nanos, Duration rest, Executor aside) {
        this.first = first;
        this.second = second;
        this.nanos = nanos;
        this.rest = rest;
        this.aside = aside;
    }

    @Override
    public SearchAnswer search(SearchRequest request) {
        if (trouble().isEmpty()) {
            try {
                return first.search(request);
            } catch (Refusal e) {
                note(e);
            }
        } else if (hasRested()) {
            aside.execute(() -> retry(request));
        }
        return second.search(request);
    }

    private void retry(SearchRequest request) {
        try {
            first.search(request);
            note(null);
        } catch (Refusal e) {
            note(e);
        }
    }

    @Override
    public List<Hit> similar(DocumentId document, int line, int limit, LocalDate asOf) {
        if (trouble().isEmpty()) {
            try {
                return first.similar(document, line, limit, asOf);
            } catch (Refusal e) {
                note(e);
            }
        }
        return second.similar(document, line, limit, asOf);
    }

    /** Whether it is time to try again; whoever is told so does it. */
    private synchronized boolean hasRested() {
        long now = nanos.getAsLong();
        boolean rested = now - triedAt >= rest.toNanos();
        triedAt = rested ? now : triedAt;
        return rested;
    }

    private synchronized void note(@Nullable Refusal refusal) {
        trouble = refusal;
        triedAt = nanos.getAsLong();
    }

    /** The first engine can answer from now on, as whoever has just filled it knows: the next question goes to it. */
    public void ready() {
        note(null);
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
