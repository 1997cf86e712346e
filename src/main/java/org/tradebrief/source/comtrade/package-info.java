/** UN Comtrade: its answers as JSON. */
@NullMarked
package org.tradebrief.source.comtrade;

import org.jspecify.annotations.NullMarked;
