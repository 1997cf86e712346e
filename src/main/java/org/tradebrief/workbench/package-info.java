/** The composition root: opens a workspace and joins the rooms by hand. */
@NullMarked
package org.tradebrief.workbench;

import org.jspecify.annotations.NullMarked;
