/** The window: top bar, side, tabs, status bar. */
@NullMarked
package org.tradebrief.desk.shell;

import org.jspecify.annotations.NullMarked;
