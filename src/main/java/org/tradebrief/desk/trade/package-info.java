/** The trade tab: a reporter's partners with their indicators, down to each month, and what is behind each value. */
@NullMarked
package org.tradebrief.desk.trade;

import org.jspecify.annotations.NullMarked;
