/** A brief as Markdown: written, read back, and the figures in it followed to their facts. */
@NullMarked
package org.tradebrief.brief.markdown;

import org.jspecify.annotations.NullMarked;
