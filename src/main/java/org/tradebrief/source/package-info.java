/** Documents come in: one folder for each outside thing. */
@NullMarked
package org.tradebrief.source;

import org.jspecify.annotations.NullMarked;
