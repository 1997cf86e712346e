/** What a brief tells of export control: this week's acts, standing regimes, lists, effects, dates to come. */
@NullMarked
package org.tradebrief.brief.regimes;

import org.jspecify.annotations.NullMarked;
