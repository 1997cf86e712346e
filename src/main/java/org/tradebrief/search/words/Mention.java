package org.tradebrief.search.words;

/**
 * A concept met in a text.
 *
 * @param from the first atom
 * @param to the atom behind the last
 * @param inside whether a longer name covers it: 稀土 in 中重稀土
 */
public record Mention(Concept concept, int from, int to, boolean inside) {}
