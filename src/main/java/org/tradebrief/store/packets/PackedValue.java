package org.tradebrief.store.packets;

import java.math.BigDecimal;

/**
 * What a packet keeps of one flow; all else is the same for the whole packet.
 *
 * @param partner the economy's number in the database
 * @param line of the document, from 1
 */
public record PackedValue(long partner, int line, BigDecimal usd, BigDecimal precision, int records) {}
