package org.tradebrief.store.values;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A number as it lies in a row: its digits as a whole number and how many of them stand behind the point. Exact, scale
 * included, for every number of up to 18 digits; a longer one is written out instead.
 *
 * @param longValue the number written out, where its digits do not fit; else null
 */
record Amount(long digits, int scale, @Nullable String longValue) {
    private static final int FITS = 18;

    static Amount of(BigDecimal number) {
        return number.precision() <= FITS
                ? new Amount(number.unscaledValue().longValueExact(), number.scale(), null)
                : new Amount(0, 0, number.toString());
    }

    static BigDecimal read(ResultSet r) throws SQLException {
        String written = r.getString("long_value");
        return written != null ? new BigDecimal(written) : BigDecimal.valueOf(r.getLong("digits"), r.getInt("scale"));
    }
}
