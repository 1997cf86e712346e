/** The entity lists: who is on them under which names, how many, and what changed. */
@NullMarked
package org.tradebrief.policy.listing;

import org.jspecify.annotations.NullMarked;
