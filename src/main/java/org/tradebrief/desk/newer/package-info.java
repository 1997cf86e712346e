/** The pane in which people decide on newer data for a brief. */
@NullMarked
package org.tradebrief.desk.newer;

import org.jspecify.annotations.NullMarked;
