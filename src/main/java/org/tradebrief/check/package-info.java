/** Finds the figures in a text and proves each against the facts. */
@NullMarked
package org.tradebrief.check;

import org.jspecify.annotations.NullMarked;
