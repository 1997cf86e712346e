/** Measures of export control, their events, and what was in force on a day. */
@NullMarked
package org.tradebrief.policy;

import org.jspecify.annotations.NullMarked;
