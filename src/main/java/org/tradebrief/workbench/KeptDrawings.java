package org.tradebrief.workbench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.tradebrief.chart.Exhibit;

/** Keeps the drawings that were asked for while what is known stays the same: their values are read once, not at each export. */
final class KeptDrawings implements Drawings {
    private final Supplier<Drawings> maker;
    private final LongSupplier state;
    private final Map<String, Optional<Exhibit>> kept = new HashMap<>();
    private Drawings drawings;
    private long known;

    /**
     * @param maker makes what draws from what is known now
     * @param state a number that changes with what is known
     */
    KeptDrawings(Supplier<Drawings> maker, LongSupplier state) {
        this.maker = maker;
        this.state = state;
        this.known = state.getAsLong();
        this.drawings = maker.get();
    }

    @Override
    public synchronized Optional<Exhibit> drawing(String key, LocalDate asOf) {
        long now = state.getAsLong();
        if (now != known) {
            kept.clear();
            drawings = maker.get();
            known = now;
        }
        return kept.computeIfAbsent(asOf + " " + key, k -> drawings.drawing(key, asOf));
    }
}
