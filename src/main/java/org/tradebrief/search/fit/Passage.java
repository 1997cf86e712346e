package org.tradebrief.search.fit;

/**
 * A piece of a document that can be found by itself.
 *
 * @param ordinal its place in the document, from 0
 * @param line the line of the document at which it starts, from 1
 * @param heading the headings above it, outermost first; empty where there is none
 * @param text as it stands in the document
 * @param speculative whether the document itself calls it an assessment of its own
 */
public record Passage(int ordinal, int line, String heading, String text, boolean speculative) {}
