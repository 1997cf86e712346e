/** Reads Chinese text: scripts, numbers, dates, line breaking. Knows nothing of trade or policy. */
@NullMarked
package org.tradebrief.text;

import org.jspecify.annotations.NullMarked;
