package org.tradebrief.check.pipeline;

import java.time.LocalDate;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.brief.Provenance;

/** Composes a week anew and says what its lines state. Asked only for texts that carry our own source notes. */
@FunctionalInterface
public interface ProvenanceSource {
    Provenance of(IsoWeek week, LocalDate asOf);
}
