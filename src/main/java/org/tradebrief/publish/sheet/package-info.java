/** The tables of a brief as a workbook. */
@NullMarked
package org.tradebrief.publish.sheet;

import org.jspecify.annotations.NullMarked;
