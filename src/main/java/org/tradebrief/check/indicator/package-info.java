/** Tells of which statements a yearly indicator of an economy is spoken: growth, current account, what trade is of GDP. */
@NullMarked
package org.tradebrief.check.indicator;

import org.jspecify.annotations.NullMarked;
