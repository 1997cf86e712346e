/** Economies, periods, flows, and the indicators computed from them, with their coverage and quality gates. */
@NullMarked
package org.tradebrief.trade;

import org.jspecify.annotations.NullMarked;
