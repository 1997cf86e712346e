/** A section of a brief, written in place as formatted text, with marks under its figures. */
@NullMarked
package org.tradebrief.desk.editor;

import org.jspecify.annotations.NullMarked;
