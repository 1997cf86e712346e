/** The concentration tab: economies side by side, what one is made of, how it went, and the table of the same values. */
@NullMarked
package org.tradebrief.desk.hhi;

import org.jspecify.annotations.NullMarked;
