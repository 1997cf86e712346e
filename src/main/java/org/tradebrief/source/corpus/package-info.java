/** Markdown extracts of the five layers. */
@NullMarked
package org.tradebrief.source.corpus;

import org.jspecify.annotations.NullMarked;
