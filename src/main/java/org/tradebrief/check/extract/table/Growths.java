package org.tradebrief.check.extract.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.check.read.Block;
import org.tradebrief.check.read.Run;

/**
 * Asks the cells of a column 增減 what they are, where no word says it: 287,275.6 | 401,188.3 | −28.4 is by how many percent the one column is above the
 * other, not by how many dollars.
 */
final class Growths {
    private static final int TELLING = 2;
    private static final int ROWS = 40;
    private static final int MOST_COLUMNS = 10;
    /** As a percentage is written: one digit behind the point, of which half a unit may be rounded away. */
    private static final double ROUNDED = 0.0506;

    private static final Pattern NUMBER = Pattern.compile("[+\\-−–]?\\s*(\\d[\\d,]*(?:\\.\\d+)?)");

    private Growths() {}

    /** Whether most cells of that column are the percentages between the cells of the same two columns before it. */
    static boolean isPercent(Block.Table table, int column) {
        List<Block.Row> rows = table.rows().stream().limit(ROWS).toList();
        for (int now = 1; now < Math.min(column, MOST_COLUMNS); now++) {
            for (int base = 1; base < Math.min(column, MOST_COLUMNS); base++) {
                if (now != base && isBetween(rows, now, base, column)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isBetween(List<Block.Row> rows, int now, int base, int column) {
        int told = 0;
        int right = 0;
        for (Block.Row row : rows) {
            Optional<Double> change = number(row, column);
            Optional<Double> to = number(row, now);
            Optional<Double> from = number(row, base).filter(v -> v != 0);
            if (change.isPresent() && to.isPresent() && from.isPresent()) {
                double percent = Math.abs(to.get() / from.get() - 1) * 100;
                told++;
                right += Math.abs(percent - change.get()) <= ROUNDED ? 1 : 0;
            }
        }
        return right >= TELLING && 2 * right > told;
    }

    /** The size of the number that a cell holds and nothing else; empty where it holds none. */
    private static Optional<Double> number(Block.Row row, int column) {
        List<Run> cells = row.cells();
        String cell = column < cells.size() ? cells.get(column).folded().strip() : "";
        Matcher m = NUMBER.matcher(cell);
        return m.matches() ? Optional.of(Double.parseDouble(m.group(1).replace(",", ""))) : Optional.empty();
    }
}
