/** The search tab: a question, what was found and why, the text around it, and the way into the brief. */
@NullMarked
package org.tradebrief.desk.search;

import org.jspecify.annotations.NullMarked;
