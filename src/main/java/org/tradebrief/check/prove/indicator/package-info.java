/** Holds what is said of the economies as a whole against the World Bank's years. */
@NullMarked
package org.tradebrief.check.prove.indicator;

import org.jspecify.annotations.NullMarked;
