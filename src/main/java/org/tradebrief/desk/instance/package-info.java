/** One window for a person: a second start hands what it was given to the first and ends. */
@NullMarked
package org.tradebrief.desk.instance;

import org.jspecify.annotations.NullMarked;
