package org.tradebrief.trade.partner;

import java.util.Locale;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;

/** Names a table of partners. */
public record TableId(Provider provider, Economy reporter, Direction direction, Period period)
        implements Comparable<TableId> {

    public static TableId of(Flow flow) {
        return new TableId(flow.provider(), flow.reporter(), flow.direction(), flow.period());
    }

    /** The same table over another period. */
    public TableId over(Period other) {
        return new TableId(provider, reporter, direction, other);
    }

    /** The last part of a fact's key: {@code export/TWN/2023-2024/comtrade}. */
    public String key() {
        return direction.name().toLowerCase(Locale.ROOT) + "/" + reporter.iso3() + "/" + period + "/"
                + provider.name().toLowerCase(Locale.ROOT);
    }

    /** 台灣出口，2023–2024 兩年合計. */
    public String chinese() {
        return reporter.nameZhTw() + direction.chinese() + "，" + period.chinese();
    }

    @Override
    public int compareTo(TableId other) {
        return java.util.Comparator.comparing((TableId t) -> t.reporter.iso3())
                .thenComparing(TableId::direction)
                .thenComparing(TableId::period)
                .thenComparing(TableId::provider)
                .compare(this, other);
    }
}
