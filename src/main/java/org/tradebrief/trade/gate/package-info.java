/** Quality gates: whether a set of values may become facts of a brief, and if not, why. */
@NullMarked
package org.tradebrief.trade.gate;

import org.jspecify.annotations.NullMarked;
