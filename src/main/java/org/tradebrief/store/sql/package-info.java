/** The workspace's SQLite database: opening, migrating, reading and writing it. */
@NullMarked
package org.tradebrief.store.sql;

import org.jspecify.annotations.NullMarked;
