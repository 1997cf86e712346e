package org.tradebrief.brief.markets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Fact;

/**
 * What the monthly data of one reporter tell. Parts that may not be told are null.
 *
 * @param reporter by name
 * @param partners how many are followed
 * @param partnerNames the largest balance first
 * @param leftOut partners whose data cannot be told with the others'
 * @param age days from the end of the latest month to the as-of day
 * @param next the first month that is not there yet
 * @param window what the data cover
 * @param gapsInWindow whether months are missing between its first and its last
 */
public record Monthly(
        String reporter,
        String reporterKey,
        Fact partners,
        List<String> partnerNames,
        List<String> leftOut,
        Fact latest,
        Fact age,
        Fact next,
        Fact window,
        boolean gapsInWindow,
        @Nullable DataNews news,
        @Nullable Lead lead,
        @Nullable Offset offset,
        BalanceTables balances,
        @Nullable ExportStory exports,
        ImportStory imports,
        Findings findings) {}
