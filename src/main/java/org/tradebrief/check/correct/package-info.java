/** Offers the right value as an edit in the statement's own style. */
@NullMarked
package org.tradebrief.check.correct;

import org.jspecify.annotations.NullMarked;
