/** Holds computations that a text writes out against themselves, and bears their numbers out by those the text has told before. */
@NullMarked
package org.tradebrief.check.context.worked;

import org.jspecify.annotations.NullMarked;
