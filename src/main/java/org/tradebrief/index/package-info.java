/** The index engines: words and vectors. */
@NullMarked
package org.tradebrief.index;

import org.jspecify.annotations.NullMarked;
