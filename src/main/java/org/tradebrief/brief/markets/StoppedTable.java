package org.tradebrief.brief.markets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Period;

/**
 * A partner table that a gate keeps out of the brief, and why.
 *
 * @param name of the reporter
 * @param sentence what is wrong and what follows
 * @param evidence what the judgement rests on
 * @param partners how many it has
 * @param hhi the concentration that the source states for it; null where it states none
 * @param told what the reporter of the monthly data says of its trade with this one, where the table does not list it
 * @param fallback the vintage that is used in its place; null where there is none
 */
public record StoppedTable(
        String name,
        Direction direction,
        Period ofPeriod,
        Fact period,
        Fact sentence,
        List<Fact> evidence,
        Fact partners,
        @Nullable Fact hhi,
        @Nullable Fact fallback,
        Fact vintage,
        List<Told> told) {

    /** A year's value. */
    public record Told(Fact year, Fact value) {}

    public String flow() {
        return direction.chinese();
    }
}
