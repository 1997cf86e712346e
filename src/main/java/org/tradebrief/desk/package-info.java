/** The desktop window. JavaFX lives here and nowhere else. */
@NullMarked
package org.tradebrief.desk;

import org.jspecify.annotations.NullMarked;
