/** The audit trails' rows, and what is kept as a trail. */
@NullMarked
package org.tradebrief.store.trails;

import org.jspecify.annotations.NullMarked;
