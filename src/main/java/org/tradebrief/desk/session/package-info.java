/** A workspace while it is open: its rooms behind the window's tabs, and what is done to it as a whole. */
@NullMarked
package org.tradebrief.desk.session;

import org.jspecify.annotations.NullMarked;
