/** Makes drawings of what the trade room knows. */
@NullMarked
package org.tradebrief.chart.trade;

import org.jspecify.annotations.NullMarked;
