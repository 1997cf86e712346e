package org.tradebrief.bench;

import java.util.List;
import java.util.Locale;

/**
 * A line of the table.
 *
 * @param figure median and 95th percentile, or what else was measured
 * @param peer what another program took for the same in the same run
 */
record Row(String what, String figure, String peer) {
    static final String NO_PEER = "—";
    static final String NOT_INSTALLED = "peer not installed";

    static Row of(String what, Times times, String peer) {
        return new Row(what, times.toString(), peer);
    }

    static String table(List<Row> rows) {
        int what = width(rows.stream().map(Row::what).toList());
        int figure = width(rows.stream().map(Row::figure).toList());
        StringBuilder table = new StringBuilder();
        rows.forEach(r -> table.append(String.format(
                Locale.ROOT, "%-" + what + "s  %-" + figure + "s  %s%n", r.what(), r.figure(), r.peer())));
        return table.toString();
    }

    private static int width(List<String> cells) {
        return cells.stream().mapToInt(String::length).max().orElse(1);
    }
}
