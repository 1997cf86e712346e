package org.tradebrief.workbench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.tradebrief.chart.Exhibit;

/** Keeps the drawings that were asked for while what is known stays the same: their values are read once, not at each export. */
final class KeptDrawings implements Drawings {
    private final Drawings drawings;
    private final LongSupplier state;
    private final Map<String, Optional<Exhibit>> kept = new HashMap<>();
    private long known;

    /** @param state a number that changes with what is known */
    KeptDrawings(Drawings drawings, LongSupplier state) {
        this.drawings = drawings;
        this.state = state;
    }

    @Override
    public synchronized Optional<Exhibit> drawing(String key, LocalDate asOf) {
        long now = state.getAsLong();
        if (now != known) {
            kept.clear();
            known = now;
        }
        return kept.computeIfAbsent(asOf + " " + key, k -> drawings.drawing(key, asOf));
    }
}
