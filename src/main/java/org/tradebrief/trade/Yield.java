package org.tradebrief.trade;

import org.tradebrief.library.Document;

/**
 * A document and how many values it gave.
 *
 * @param values of every kind; 0 for one in which nothing but words was found
 */
public record Yield(Document document, long values) {}
