/** The searches of each week in the database. */
@NullMarked
package org.tradebrief.store.searches;

import org.jspecify.annotations.NullMarked;
