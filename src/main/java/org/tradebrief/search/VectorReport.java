package org.tradebrief.search;

/**
 * What embedding came to.
 *
 * @param documents that have their vectors now
 * @param embedded passages that the model read
 * @param reused passages whose vectors were there already
 * @param cancelled whether it was stopped before the last document
 * @param mended whether vectors that could not be read were made anew
 */
public record VectorReport(int documents, int embedded, int reused, boolean cancelled, boolean mended) {}
