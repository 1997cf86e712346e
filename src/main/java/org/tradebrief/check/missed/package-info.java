/** What the facts of a week hold and a text does not mention. */
@NullMarked
package org.tradebrief.check.missed;

import org.jspecify.annotations.NullMarked;
