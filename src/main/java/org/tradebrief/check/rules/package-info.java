/** Which kinds of statement are checked, and how much each weighs. */
@NullMarked
package org.tradebrief.check.rules;

import org.jspecify.annotations.NullMarked;
