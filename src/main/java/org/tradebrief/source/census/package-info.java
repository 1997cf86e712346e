/** US Census Bureau: its answers as JSON. */
@NullMarked
package org.tradebrief.source.census;

import org.jspecify.annotations.NullMarked;
