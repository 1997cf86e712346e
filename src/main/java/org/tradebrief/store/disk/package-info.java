/** What a workspace keeps beside its database: documents as received, settings, the lock. */
@NullMarked
package org.tradebrief.store.disk;

import org.jspecify.annotations.NullMarked;
