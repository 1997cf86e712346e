/** What people decide about a brief: flags, annotations, edits, sign-off, and the audit trail of it. */
@NullMarked
package org.tradebrief.review;

import org.jspecify.annotations.NullMarked;
