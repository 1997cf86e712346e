package org.tradebrief.check.measure;

/**
 * A change of one line, and whether the checker must see it.
 *
 * @param line of the text, from 1
 * @param kind of the change, for the report
 * @param mustBeFlagged false where the change is harmless
 */
public record Edit(String id, int line, String original, String mutated, String kind, boolean mustBeFlagged) {}
