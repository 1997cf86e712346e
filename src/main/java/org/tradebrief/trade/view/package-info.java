/** The trade room's front door: everything about trade as it was known on a day, for the rooms above. */
@NullMarked
package org.tradebrief.trade.view;

import org.jspecify.annotations.NullMarked;
