package org.tradebrief.source.comtrade;

import java.util.Optional;
import java.util.Set;
import org.tradebrief.source.Outcome;
import org.tradebrief.source.RawFile;
import org.tradebrief.source.SourceReader;
import org.tradebrief.source.parse.Answers;
import org.tradebrief.source.parse.Harvest;
import org.tradebrief.source.parse.JsonInput;
import org.tradebrief.source.parse.Unfit;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Provider;

/**
 * Reads Comtrade's answers. Only rows of all customs procedures, all transport and no second partner are taken, and none
 * is added up. An answer whose count stands at a known limit was cut without a word: it is kept as a document and none of
 * its values is used.
 */
public final class ComtradeReader implements SourceReader {
    /** The most rows that a call without a key returns. */
    public static final int PREVIEW_LIMIT = 500;

    /** Limits of calls with a key as different pages state them; which one held for a file, nobody knows. */
    private static final Set<Integer> KEYED_LIMITS = Set.of(100_000, 250_000);

    private final Economies economies;
    private final Set<Integer> limits;

    public ComtradeReader(Economies economies) {
        this(economies, Set.of(PREVIEW_LIMIT));
    }

    /** @param limits the row counts at which an answer counts as cut */
    public ComtradeReader(Economies economies, Set<Integer> limits) {
        this.economies = economies;
        this.limits = Set.copyOf(limits);
    }

    @Override
    public boolean claims(RawFile file) {
        if (!JsonInput.isNamedSo(file)) {
            return false;
        }
        String head = JsonInput.head(file);
        return head.startsWith("{")
                && (head.contains("\"elapsedTime\"") || head.contains("\"data\":[") || head.contains("\"statusCode\""));
    }

    @Override
    public Outcome read(RawFile file) {
        try {
            Envelope plain = envelope(file);
            if (PlainAnswer.read(file, plain)) {
                return plain.outcome(limits, KEYED_LIMITS);
            }
            Envelope any = envelope(file);
            JsonInput.read(file, new JsonAnswer(any)::read);
            return any.outcome(limits, KEYED_LIMITS);
        } catch (Unfit e) {
            return e.skipped(file);
        }
    }

    private Envelope envelope(RawFile file) {
        return new Envelope(
                economies, new Harvest(Answers.document(file, Provider.COMTRADE, "comtrade", Optional.empty())));
    }
}
