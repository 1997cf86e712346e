/** Actions as data: menu, tool bar, palette and help read one list. */
@NullMarked
package org.tradebrief.desk.action;

import org.jspecify.annotations.NullMarked;
