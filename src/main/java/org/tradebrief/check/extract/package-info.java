/** Finds the checkable statements of a text. What is recognised as one never gets lost: what cannot be placed says so. */
@NullMarked
package org.tradebrief.check.extract;

import org.jspecify.annotations.NullMarked;
