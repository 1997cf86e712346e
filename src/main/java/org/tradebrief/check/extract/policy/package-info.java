/** Finds what is said of measures: which act, its state, whose it is, against whom, on what law. */
@NullMarked
package org.tradebrief.check.extract.policy;

import org.jspecify.annotations.NullMarked;
