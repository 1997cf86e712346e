package org.tradebrief.workbench;

import java.time.LocalDate;
import java.util.Optional;
import org.tradebrief.chart.Exhibit;

/** Finds the drawing that a brief names by a key, drawn from what was known on a day. */
@FunctionalInterface
public interface Drawings {
    Optional<Exhibit> drawing(String key, LocalDate asOf);
}
