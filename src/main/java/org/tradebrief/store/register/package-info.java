/** What people entered in the register of measures. */
@NullMarked
package org.tradebrief.store.register;

import org.jspecify.annotations.NullMarked;
