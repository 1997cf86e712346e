/** Signatures in a PDF of record: made, and told apart from what only looks like one. */
@NullMarked
package org.tradebrief.publish.seal;

import org.jspecify.annotations.NullMarked;
