/** The composed drafts' rows. */
@NullMarked
package org.tradebrief.store.drafts;

import org.jspecify.annotations.NullMarked;
