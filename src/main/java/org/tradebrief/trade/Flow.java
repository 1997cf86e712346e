package org.tradebrief.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.tradebrief.library.SourceRow;

/**
 * One trade value as a source gives it.
 *
 * @param product {@link #TOTAL}, or a code of the Harmonized System
 * @param usd the value in US dollars, exact as the source writes it
 * @param precision half a unit of the last digit that the source gives, in US dollars; zero where it gives all
 * @param records how many records of the source were added up, 0 where it does not say
 * @param vintage the day from which the value was known
 */
public record Flow(
        Economy reporter,
        Economy partner,
        Direction direction,
        String product,
        Period period,
        BigDecimal usd,
        BigDecimal precision,
        Provider provider,
        int records,
        LocalDate vintage,
        SourceRow source) {

    /** The product code of all goods together. */
    public static final String TOTAL = "TOTAL";

    /** A partner that is the reporter itself: goods come back. Kept, shown apart, never ranked. */
    public boolean isReimport() {
        return reporter.equals(partner);
    }
}
