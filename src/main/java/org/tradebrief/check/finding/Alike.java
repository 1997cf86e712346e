package org.tradebrief.check.finding;

import java.math.BigDecimal;
import org.tradebrief.trade.Period;

/**
 * What a comparison of unlike months comes to where like is set against like.
 *
 * @param now what is compared
 * @param unlike what the text sets it against
 * @param base the same months as {@code now}, of the year that it is set against
 * @param change from {@code base} to {@code now}: percent, or US dollars where the text tells a difference
 * @param was the value in {@code base}, in US dollars
 */
public record Alike(Period now, Period unlike, Period base, BigDecimal change, BigDecimal was) {}
