package org.tradebrief.desk.shell;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Glyphs.Freshness;
import org.tradebrief.trade.Provider;

/**
 * How current one source is.
 *
 * @param provider the source
 * @param fetched the day of its latest vintage; null where nothing of it is held
 * @param reaches to which period its values go, or empty
 */
public record SourceState(Provider provider, @Nullable LocalDate fetched, String reaches, Freshness freshness) {}
