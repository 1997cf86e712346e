/** What a brief tells of trade: balances and their changes, markets and their ranks, concentration, both ends of a flow. */
@NullMarked
package org.tradebrief.brief.markets;

import org.jspecify.annotations.NullMarked;
