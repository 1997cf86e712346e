/** Charts of bars: concentration beside its thresholds, and what makes it up. */
@NullMarked
package org.tradebrief.chart.bar;

import org.jspecify.annotations.NullMarked;
