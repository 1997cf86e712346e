/** A brief as a Word document, for those who must work on in one. */
@NullMarked
package org.tradebrief.publish.word;

import org.jspecify.annotations.NullMarked;
