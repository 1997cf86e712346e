/** Query, hit, routing and fusion rules; the interfaces of the index and the embedder. */
@NullMarked
package org.tradebrief.search;

import org.jspecify.annotations.NullMarked;
