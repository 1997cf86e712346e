/** Reads tables: what a cell is of by its head, its row, the caption and the cells beside it. */
@NullMarked
package org.tradebrief.check.extract.table;

import org.jspecify.annotations.NullMarked;
