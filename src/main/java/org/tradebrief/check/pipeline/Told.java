package org.tradebrief.check.pipeline;

import java.util.Optional;
import org.tradebrief.brief.IsoWeek;

/**
 * What a text tells of itself.
 *
 * @param week that it reports on
 * @param fetched the days on which it says that its data were fetched
 */
record Told(Optional<IsoWeek> week, FetchDays fetched) {}
