/** Holds each kind of statement against the facts and says what they say of it. */
@NullMarked
package org.tradebrief.check.prove;

import org.jspecify.annotations.NullMarked;
