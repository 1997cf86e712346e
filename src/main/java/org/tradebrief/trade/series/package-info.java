/** Values over time: monthly series, sums over periods, changes between equal periods, records, streaks, revisions. */
@NullMarked
package org.tradebrief.trade.series;

import org.jspecify.annotations.NullMarked;
