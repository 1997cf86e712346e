package org.tradebrief.desk.trade;

import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.TradeRecords;
import org.tradebrief.trade.partner.TableId;

/** Where a table's values come from: monthly statistics by partner, a partner table of a whole period, or every record. */
public sealed interface Holding {

    Economy reporter();

    /** Names it for good: months, EXPORT/2023..2024, records/EXPORT. */
    default String key() {
        return switch (this) {
            case Months m -> "months";
            case Partners p -> p.id().direction() + "/" + p.id().period();
            case Records r -> "records/" + r.direction();
        };
    }

    record Months(Economy reporter) implements Holding {}

    record Partners(TableId id) implements Holding {
        @Override
        public Economy reporter() {
            return id.reporter();
        }
    }

    /** Every record of a reporter in one direction: all partners, periods, products and sources. */
    record Records(TradeRecords.Held held) implements Holding {
        @Override
        public Economy reporter() {
            return held.reporter();
        }

        public Direction direction() {
            return held.direction();
        }
    }
}
