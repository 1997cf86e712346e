/** The first screen: sample workspace, open, create, review a Markdown brief. */
@NullMarked
package org.tradebrief.desk.start;

import org.jspecify.annotations.NullMarked;
