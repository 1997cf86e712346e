/** World Bank: its answers as JSON. */
@NullMarked
package org.tradebrief.source.worldbank;

import org.jspecify.annotations.NullMarked;
