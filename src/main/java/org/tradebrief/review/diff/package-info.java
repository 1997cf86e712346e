/** What changed between two wordings, word by word. */
@NullMarked
package org.tradebrief.review.diff;

import org.jspecify.annotations.NullMarked;
