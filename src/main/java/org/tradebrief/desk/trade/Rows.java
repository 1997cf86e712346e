package org.tradebrief.desk.trade;

import java.util.List;
import java.util.Set;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.series.Metric;

/** The lines of a table, filtered and sorted off the screen's thread; a line is made when it is looked at. */
public sealed interface Rows permits LineRows, FlowRows {

    /** How many lines there are, those below others not counted. */
    int size();

    /**
     * Those that hold what was typed, in order.
     *
     * @param how from the first key to the last
     */
    Rows arranged(Arrangement how, LineText text);

    /** As the table shows them: below each partner that is open its months. Quick to read at any place. */
    List<TradeLine> visible(Set<Economy> open);

    /** @param descending the largest first */
    record Order(TradeColumn column, boolean descending) {}

    /**
     * How lines are chosen and put in order.
     *
     * @param typed words to be found in names, codes, periods and products; a comma separates alternatives
     * @param order empty for the order in which they come
     * @param metric what the column of values is of
     */
    record Arrangement(String typed, List<Order> order, Metric metric) {
        public Arrangement {
            order = List.copyOf(order);
        }
    }
}
