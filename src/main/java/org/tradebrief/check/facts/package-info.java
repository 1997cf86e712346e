/** What is known on a day, arranged so that a statement finds its fact at once. */
@NullMarked
package org.tradebrief.check.facts;

import org.jspecify.annotations.NullMarked;
