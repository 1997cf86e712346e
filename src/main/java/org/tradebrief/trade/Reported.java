package org.tradebrief.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.SourceRow;

/** An indicator that a source computed itself. It is taken over as reported and held against what we can compute. */
public sealed interface Reported {
    Economy reporter();

    Period period();

    Provider provider();

    LocalDate vintage();

    SourceRow source();

    /**
     * A reported concentration.
     *
     * @param hhi on the scale to 10,000
     * @param level in the source's own word
     * @param top3Share in percent
     * @param partners how many partners the source counted
     */
    record Concentration(
            Economy reporter,
            Direction direction,
            Period period,
            BigDecimal hhi,
            String level,
            @Nullable BigDecimal top3Share,
            int partners,
            Provider provider,
            LocalDate vintage,
            SourceRow source,
            SourceRow top3Source,
            SourceRow partnersSource)
            implements Reported {}

    /** A partner's share of all the reporter's trade in one direction, in percent. */
    record Share(
            Economy reporter,
            Economy partner,
            Direction direction,
            Period period,
            BigDecimal percent,
            BigDecimal usd,
            Provider provider,
            LocalDate vintage,
            SourceRow source)
            implements Reported {}

    /**
     * Exports, imports and their difference in one row of the source. A missing leg is null and makes no balance.
     * Amounts are in US dollars; the balance is the source's own, which rounding may set off the difference.
     */
    record Balance(
            Economy reporter,
            Economy partner,
            Period period,
            @Nullable BigDecimal exportsUsd,
            @Nullable BigDecimal importsUsd,
            @Nullable BigDecimal balanceUsd,
            BigDecimal precision,
            Provider provider,
            LocalDate vintage,
            SourceRow source)
            implements Reported {}

    /**
     * An answer of an interface that held as many rows as one may hold: it was cut without a word, so none of its values
     * is kept, and it is known that there is something that is not known.
     *
     * @param rows that it held, which is the limit
     */
    record Cut(
            Economy reporter,
            Direction direction,
            Period period,
            int rows,
            Provider provider,
            LocalDate vintage,
            SourceRow source)
            implements Reported {}

    /**
     * A yearly figure about one economy.
     *
     * @param indicator the World Bank's code, such as {@code NY.GDP.MKTP.CD}
     * @param unit of the value, such as USD or %
     */
    record Macro(
            Economy reporter,
            String indicator,
            Period period,
            BigDecimal value,
            String unit,
            Provider provider,
            LocalDate vintage,
            SourceRow source)
            implements Reported {}
}
