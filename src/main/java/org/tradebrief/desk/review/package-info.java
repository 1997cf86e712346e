/** The review tab: a brief section by section, its figures with their evidence, what waits for a decision. */
@NullMarked
package org.tradebrief.desk.review;

import org.jspecify.annotations.NullMarked;
