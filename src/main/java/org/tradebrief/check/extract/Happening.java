package org.tradebrief.check.extract;

import org.tradebrief.trade.Economy;

/** What may be so of one month of a series, or not: said for the first time, so often, or of every month. */
public sealed interface Happening {

    /** Above another partner's value of the same flow, or below it. */
    record Beside(Economy other, boolean more) implements Happening {}

    /** Past a level in US dollars, or below it. */
    record Past(Value level, boolean more) implements Happening {}

    /** A change in percent against the time before past a rate, or below it; {@code way} that of a fall or a rise. */
    record Rate(Value percent, boolean more, Trend way, Basis basis) implements Happening {}

    /** A deficit, below zero, or a surplus. */
    record Signed(int sign) implements Happening {}

    /** The largest of all partners' values. */
    record Leads() implements Happening {}

    /** Up or down against the time before that the basis means; against either where it is not said. */
    record Goes(Trend trend, Basis basis) implements Happening {}
}
