/** What the facts say of a statement, how far off a wrong value is, and how to name what was compared. */
@NullMarked
package org.tradebrief.check.finding;

import org.jspecify.annotations.NullMarked;
