/** All readers together, in the order in which they are asked. */
@NullMarked
package org.tradebrief.source.standard;

import org.jspecify.annotations.NullMarked;
