package org.tradebrief.check.indicator;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.words.Indicator;
import org.tradebrief.trade.Economy;

/**
 * What stands around a piece of text: of what its numbers are where their own words do not say.
 *
 * @param meanings the indicators that may be meant, which the numbers' unit decides between
 * @param base the year that a column of changes is set against
 * @param holds what a cell holds; in running text its words tell
 * @param unit US dollars of one in bare numbers; 0 where none is said
 * @param table whether it is the cell of a table that the text is
 * @param signed whether numbers without a sign stand beside such with one, and are above zero
 * @param bank whether the heading, the label or the table's own words name the World Bank
 * @param sourced the same, or that the text says so at its start
 * @param foreign whether they name somebody else, or forecasts
 */
record Backdrop(
        @Nullable Slot<Set<Indicator>> meanings,
        @Nullable Slot<Economy> economy,
        @Nullable Slot<Timespan> period,
        @Nullable Slot<Timespan> base,
        Holds holds,
        BigDecimal unit,
        boolean table,
        boolean signed,
        boolean bank,
        boolean sourced,
        boolean foreign) {

    /** What the numbers of a cell are. */
    enum Holds {
        VALUES,
        CHANGES,
        CHANGES_IN_PERCENT,
        PLACES
    }
}
