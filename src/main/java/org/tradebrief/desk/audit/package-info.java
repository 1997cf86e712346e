/** The audit trail of a brief: who did what, when and why, held against its own hashes. */
@NullMarked
package org.tradebrief.desk.audit;

import org.jspecify.annotations.NullMarked;
