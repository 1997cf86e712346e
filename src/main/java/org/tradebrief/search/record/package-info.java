/** The searches that people made, as they were asked and answered. */
@NullMarked
package org.tradebrief.search.record;

import org.jspecify.annotations.NullMarked;
