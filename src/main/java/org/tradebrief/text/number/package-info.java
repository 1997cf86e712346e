/** Numbers as Chinese and English texts write them. */
@NullMarked
package org.tradebrief.text.number;

import org.jspecify.annotations.NullMarked;
