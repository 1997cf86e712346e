/** Reads a statement whose words leave slots open by what the statements around it were found to speak of. */
@NullMarked
package org.tradebrief.check.context;

import org.jspecify.annotations.NullMarked;
