/** The parts that every screen is built of: marks, glyphs, chips, buttons, states, source rows, drawings. */
@NullMarked
package org.tradebrief.desk.controls;

import org.jspecify.annotations.NullMarked;
