/** Asking a source now: what is wished for, the calls that it takes, and what their answers hold. */
@NullMarked
package org.tradebrief.source.live;

import org.jspecify.annotations.NullMarked;
