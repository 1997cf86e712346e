/** Holds what is said of measures against the register and the documents: days, states, lengths, lists, who restricts whom. */
@NullMarked
package org.tradebrief.check.prove.policy;

import org.jspecify.annotations.NullMarked;
