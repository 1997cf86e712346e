package org.tradebrief.desk.trade;

import org.tradebrief.trade.Economy;
import org.tradebrief.trade.partner.TableId;

/** Where a table's values come from: monthly statistics by partner, or a partner table of a whole period. */
public sealed interface Holding {

    Economy reporter();

    record Months(Economy reporter) implements Holding {}

    record Partners(TableId id) implements Holding {
        @Override
        public Economy reporter() {
            return id.reporter();
        }
    }
}
