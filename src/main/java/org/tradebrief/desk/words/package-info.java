/** The desk's texts in its two languages, switched at once. */
@NullMarked
package org.tradebrief.desk.words;

import org.jspecify.annotations.NullMarked;
