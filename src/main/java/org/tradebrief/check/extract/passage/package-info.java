/** Finds the statements of running text: numbers, shares, changes, orders, extremes, streaks, periods, comparisons. */
@NullMarked
package org.tradebrief.check.extract.passage;

import org.jspecify.annotations.NullMarked;
