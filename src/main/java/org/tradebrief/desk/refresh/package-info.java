/** Fetching from the live sources: what would be asked, asking it, what came. */
@NullMarked
package org.tradebrief.desk.refresh;

import org.jspecify.annotations.NullMarked;
