/** The model of a brief, and its composer. */
@NullMarked
package org.tradebrief.brief;

import org.jspecify.annotations.NullMarked;
