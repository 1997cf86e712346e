/** Small facts that the composer makes itself: counts, days, names, what the brief declares of itself. */
@NullMarked
package org.tradebrief.brief.facts;

import org.jspecify.annotations.NullMarked;
