package org.tradebrief.desk.shell;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Glyphs.Freshness;

/**
 * How current one source is.
 *
 * @param title as the source writes itself
 * @param fetched the day of its latest vintage; null where nothing of it is held
 * @param reaches to which period its values go, or empty
 */
public record SourceState(String title, @Nullable LocalDate fetched, String reaches, Freshness freshness) {}
