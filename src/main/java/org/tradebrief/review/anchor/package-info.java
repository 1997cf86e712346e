/** Passages of a text that are found again after it was edited. */
@NullMarked
package org.tradebrief.review.anchor;

import org.jspecify.annotations.NullMarked;
