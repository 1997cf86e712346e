/** Trade values as bytes: many small numbers in little room. */
@NullMarked
package org.tradebrief.store.packets;

import org.jspecify.annotations.NullMarked;
