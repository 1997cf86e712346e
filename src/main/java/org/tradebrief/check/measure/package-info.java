/** Measures the checker on texts whose statements people have labelled, and on edits of them. */
@NullMarked
package org.tradebrief.check.measure;

import org.jspecify.annotations.NullMarked;
