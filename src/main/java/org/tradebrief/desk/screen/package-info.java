/** What a tab is to the window around it, and what tabs share. */
@NullMarked
package org.tradebrief.desk.screen;

import org.jspecify.annotations.NullMarked;
