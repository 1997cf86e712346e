package org.tradebrief.workbench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.brief.Provenance;
import org.tradebrief.check.pipeline.ProvenanceSource;

/**
 * What the lines of composed weeks state, kept while nothing changed that a brief is composed from. Opening, checking and
 * exporting a brief composes it once at most; what changes about searches alone leaves the checker's own knowledge be.
 */
final class ComposedLines implements ProvenanceSource {
    private static final int KEPT = 8;

    private final ProvenanceSource composing;
    private final LongSupplier state;
    private final Map<Asked, Provenance> known = new LinkedHashMap<>();
    private long of;

    private record Asked(IsoWeek week, LocalDate asOf) {}

    /** @param state a number that changes with what a brief is composed from */
    ComposedLines(ProvenanceSource composing, LongSupplier state) {
        this.composing = composing;
        this.state = state;
    }

    @Override
    public synchronized Provenance of(IsoWeek week, LocalDate asOf) {
        long now = state.getAsLong();
        if (now != of) {
            known.clear();
            of = now;
        }
        Provenance lines = known.remove(new Asked(week, asOf));
        lines = lines == null ? composing.of(week, asOf) : lines;
        known.put(new Asked(week, asOf), lines);
        if (known.size() > KEPT) {
            known.remove(known.keySet().iterator().next());
        }
        return lines;
    }
}
