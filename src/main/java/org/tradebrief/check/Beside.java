package org.tradebrief.check;

/**
 * Other words of a figure's sentence that must change with it so that the sentence is true: the period that it is measured
 * against, and what the value was then.
 *
 * @param line of the text, from 1
 * @param column of the first character in the line, from 1, counted in UTF-16 units
 * @param text the words as they stand
 * @param instead what to put in their place
 */
public record Beside(int line, int column, String text, String instead) {}
