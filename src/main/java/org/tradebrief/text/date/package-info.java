/** Days and runs of months as Chinese and English texts write them. */
@NullMarked
package org.tradebrief.text.date;

import org.jspecify.annotations.NullMarked;
