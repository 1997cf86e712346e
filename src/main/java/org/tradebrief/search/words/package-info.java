/** Reads a text as words that mean the same in either script and in English: what is indexed and what is asked for. */
@NullMarked
package org.tradebrief.search.words;

import org.jspecify.annotations.NullMarked;
