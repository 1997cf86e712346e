package org.tradebrief.source.census;

import java.util.List;
import java.util.Optional;
import org.tradebrief.trade.Direction;

/**
 * Where an answer's variables stand in its rows; -1 for one that it does not have. A variable that is asked for and filtered
 * by stands there twice with the same content.
 *
 * @param monthly the value of the month
 * @param cumulative the value of the year to that month
 * @param other whether values of another basis stand there, such as imports for consumption
 */
record CensusColumns(
        Direction direction,
        int monthly,
        int cumulative,
        int economy,
        int time,
        int year,
        int month,
        int commodity,
        int summary,
        boolean other,
        int width) {

    /** Empty if these are not the variables of one of the two data sets. */
    static Optional<CensusColumns> of(List<String> header) {
        boolean exports = header.contains("ALL_VAL_MO") || header.contains("ALL_VAL_YR");
        boolean imports = header.contains("GEN_VAL_MO") || header.contains("GEN_VAL_YR");
        boolean timed = header.contains("time") || header.contains("YEAR") && header.contains("MONTH");
        boolean other = header.contains("CON_VAL_MO") || header.contains("CON_VAL_YR");
        if (exports == imports && !other || !header.contains("CTY_CODE") || !timed) {
            return Optional.empty();
        }
        Direction direction = exports ? Direction.EXPORT : Direction.IMPORT;
        String prefix = exports ? "ALL_VAL_" : "GEN_VAL_";
        return Optional.of(new CensusColumns(
                direction,
                header.indexOf(prefix + "MO"),
                header.indexOf(prefix + "YR"),
                header.indexOf("CTY_CODE"),
                header.indexOf("time"),
                header.indexOf("YEAR"),
                header.indexOf("MONTH"),
                header.indexOf(exports ? "E_COMMODITY" : "I_COMMODITY"),
                header.indexOf("SUMMARY_LVL"),
                other,
                header.size()));
    }

    /** The month as {@code 2025-11}, empty where the row says none. */
    String month(List<String> row) {
        return time >= 0 ? row.get(time) : row.get(year) + "-" + row.get(month);
    }

    String cell(List<String> row, int column) {
        return column < 0 ? "" : row.get(column);
    }
}
