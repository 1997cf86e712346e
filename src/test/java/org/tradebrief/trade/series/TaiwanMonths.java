package org.tradebrief.trade.series;

import static org.tradebrief.trade.Rows.census;
import static org.tradebrief.trade.Rows.millions;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.trade.Rows;

/** What the US Census gave for its trade with Taiwan on 2026-02-08: a gap in 2023, then all months to November 2025. */
final class TaiwanMonths {
    private static final String TABLE = """
        2023-09 2872.7 8005.0 -5132.3
        2024-01 3118.0 8195.7 -5077.7
        2024-02 3104.2 6795.9 -3691.7
        2024-03 3402.5 7940.3 -4537.8
        2024-04 3942.6 9095.0 -5152.3
        2024-05 3630.3 8980.0 -5349.7
        2024-06 3915.8 9863.1 -5947.3
        2024-07 3916.9 12988.5 -9071.5
        2024-08 3716.2 11772.0 -8055.8
        2024-09 3150.0 10556.5 -7406.5
        2024-10 3363.2 10701.4 -7338.2
        2024-11 3672.1 9276.9 -5604.8
        2024-12 3605.6 10089.9 -6484.2
        2025-01 3366.6 11069.8 -7703.2
        2025-02 3692.7 10588.1 -6895.4
        2025-03 4643.2 12403.1 -7759.9
        2025-04 5033.8 14613.4 -9579.6
        2025-05 4728.8 16386.5 -11657.7
        2025-06 4292.1 16921.3 -12629.2
        2025-07 4936.5 19505.8 -14569.3
        2025-08 4554.3 17735.7 -13181.5
        2025-09 4513.2 14991.3 -10478.1
        2025-10 4832.0 22252.7 -17420.7
        2025-11 5273.8 20258.8 -14985.0
        """;

    private TaiwanMonths() {}

    static MonthlySeries of(Metric metric, Amount... further) {
        int column = 1 + metric.ordinal();
        List<Amount> values = new ArrayList<>(List.of(further));
        int line = 13;
        for (String row : TABLE.lines().toList()) {
            String[] cells = row.split(" ");
            values.add(millions(census("TWN", metric), cells[0], cells[column], line++));
        }
        return new MonthlySeries(census("TWN", metric), values);
    }

    static Amount year(Metric metric, int year, String value) {
        return millions(Rows.census("TWN", metric), Integer.toString(year), value, year - 2000);
    }
}
