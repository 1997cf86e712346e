/** The composer: from what is known on a day to the brief of a week. */
@NullMarked
package org.tradebrief.brief.compose;

import org.jspecify.annotations.NullMarked;
