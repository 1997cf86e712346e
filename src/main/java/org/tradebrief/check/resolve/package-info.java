/** Works out what a statement speaks of: reporter, partner, flow, period, source, each knowing which words it comes from. */
@NullMarked
package org.tradebrief.check.resolve;

import org.jspecify.annotations.NullMarked;
