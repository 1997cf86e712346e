/** One field that finds commands, economies, measures, briefs and sections by a few letters. */
@NullMarked
package org.tradebrief.desk.palette;

import org.jspecify.annotations.NullMarked;
