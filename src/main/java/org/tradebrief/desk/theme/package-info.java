/** Colours, type and looks of the desk, and the same for its charts. */
@NullMarked
package org.tradebrief.desk.theme;

import org.jspecify.annotations.NullMarked;
