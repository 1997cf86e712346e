package org.tradebrief.store.sql;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How days, months and numbers are written in cells: 20260208, 202602, and the number's own digits. */
public final class Cells {
    private Cells() {}

    public static int day(LocalDate day) {
        return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    public static @Nullable Integer dayOrNull(@Nullable LocalDate day) {
        return day == null ? null : day(day);
    }

    public static LocalDate day(int cell) {
        return LocalDate.of(cell / 10_000, cell / 100 % 100, cell % 100);
    }

    public static @Nullable LocalDate dayOrNull(ResultSet result, String column) throws SQLException {
        int cell = result.getInt(column);
        return result.wasNull() ? null : day(cell);
    }

    public static int month(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    public static YearMonth month(int cell) {
        return YearMonth.of(cell / 100, cell % 100);
    }

    public static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : number.toString();
    }

    public static @Nullable BigDecimal numberOrNull(ResultSet result, String column) throws SQLException {
        String cell = result.getString(column);
        return cell == null ? null : new BigDecimal(cell);
    }

    public static BigDecimal number(ResultSet result, String column) throws SQLException {
        return new BigDecimal(text(result, column));
    }

    /** A text that the schema says is there. */
    public static String text(ResultSet result, String column) throws SQLException {
        return Objects.requireNonNull(result.getString(column), column);
    }
}
