/** Reads Markdown into stretches of plain text that know where they stand: lines, headings, list items, table cells. */
@NullMarked
package org.tradebrief.check.read;

import org.jspecify.annotations.NullMarked;
