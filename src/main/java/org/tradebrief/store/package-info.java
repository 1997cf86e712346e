/** The workspace on disk: SQLite, the documents as received, settings. */
@NullMarked
package org.tradebrief.store;

import org.jspecify.annotations.NullMarked;
