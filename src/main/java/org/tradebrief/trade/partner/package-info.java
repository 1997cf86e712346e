/** A reporter's partners in one direction and period: shares, ranks, market concentration, mirror statistics. */
@NullMarked
package org.tradebrief.trade.partner;

import org.jspecify.annotations.NullMarked;
