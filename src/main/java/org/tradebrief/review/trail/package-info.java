/** The audit trail: entries that are only ever added, each chained to the one before by its hash. */
@NullMarked
package org.tradebrief.review.trail;

import org.jspecify.annotations.NullMarked;
