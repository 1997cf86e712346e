/** The vocabulary of trade and control texts, and the tokens that running text is made of. */
@NullMarked
package org.tradebrief.check.words;

import org.jspecify.annotations.NullMarked;
