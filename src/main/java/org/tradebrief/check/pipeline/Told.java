package org.tradebrief.check.pipeline;

import java.time.LocalDate;
import java.util.Optional;
import org.tradebrief.brief.IsoWeek;

/**
 * What a text tells of itself.
 *
 * @param week that it reports on
 * @param fetched the latest day on which it says that its data were fetched
 */
record Told(Optional<IsoWeek> week, Optional<LocalDate> fetched) {}
