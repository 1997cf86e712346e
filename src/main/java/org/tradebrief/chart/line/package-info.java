/** Charts of lines: values over months or periods, labelled at the line's end, and the small line of a table's cell. */
@NullMarked
package org.tradebrief.chart.line;

import org.jspecify.annotations.NullMarked;
