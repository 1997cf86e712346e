/** The documents' rows. */
@NullMarked
package org.tradebrief.store.documents;

import org.jspecify.annotations.NullMarked;
