/** The index of a team, or of more than one machine can hold, on a Qdrant server. */
@NullMarked
package org.tradebrief.index.qdrant;

import org.jspecify.annotations.NullMarked;
