/** Signing a brief: what is settled, who signs with which key, and the pages that will bear the signature. */
@NullMarked
package org.tradebrief.desk.signoff;

import org.jspecify.annotations.NullMarked;
