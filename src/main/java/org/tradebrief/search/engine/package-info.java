/** What the search asks of an index and of a sentence model, and how answers of both are joined. */
@NullMarked
package org.tradebrief.search.engine;

import org.jspecify.annotations.NullMarked;
