/** Reads policy extracts: who issued what under which number, when it takes effect, and which copies are one page. */
@NullMarked
package org.tradebrief.policy.reading;

import org.jspecify.annotations.NullMarked;
