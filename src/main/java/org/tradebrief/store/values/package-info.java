/** The trade values' rows. */
@NullMarked
package org.tradebrief.store.values;

import org.jspecify.annotations.NullMarked;
