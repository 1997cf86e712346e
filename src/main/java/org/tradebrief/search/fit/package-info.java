/** Makes documents fit to be searched: titles repaired, stubs left out, copies of one page known as such, passages cut. */
@NullMarked
package org.tradebrief.search.fit;

import org.jspecify.annotations.NullMarked;
