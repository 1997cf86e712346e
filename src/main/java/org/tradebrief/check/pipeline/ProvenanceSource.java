package org.tradebrief.check.pipeline;

import java.time.LocalDate;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.brief.Provenance;

/** Says what the lines of a week composed now would state. Asked at each check of a text that carries our own source notes. */
@FunctionalInterface
public interface ProvenanceSource {
    Provenance of(IsoWeek week, LocalDate asOf);
}
