/** The embedded index: words and vectors in files below the workspace, nothing to install. */
@NullMarked
package org.tradebrief.index.lucene;

import org.jspecify.annotations.NullMarked;
