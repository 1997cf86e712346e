/** Measures how well a search answers questions whose right answers are known. */
@NullMarked
package org.tradebrief.search.judging;

import org.jspecify.annotations.NullMarked;
