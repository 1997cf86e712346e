package org.tradebrief.check.extract;

import java.util.List;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.trade.Economy;

/**
 * What the sentences around a statement speak of as well: what else it could be about, should its own words be read wrongly.
 *
 * @param economies named there
 * @param later those of them that are named only behind the statement, in other clauses than its own
 * @param spans said there
 * @param compares whether its own clause sets one time or value against another
 * @param oneFlow whether its sentence names one flow or balance and no other
 * @param onePair whether its sentence names two economies at most
 */
public record Mentions(
        List<Economy> economies,
        List<Economy> later,
        List<Timespan> spans,
        boolean compares,
        boolean oneFlow,
        boolean onePair) {
    public static final Mentions NONE = new Mentions(List.of(), List.of(), List.of(), false, false, false);

    public Mentions {
        economies = List.copyOf(economies);
        later = List.copyOf(later);
        spans = List.copyOf(spans);
    }
}
