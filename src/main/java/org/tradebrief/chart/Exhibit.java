package org.tradebrief.chart;

/**
 * A drawing as a brief shows it.
 *
 * @param source whose values they are, over which time and in which version, as a line below the drawing says it
 */
public record Exhibit(Drawing drawing, String source) {}
