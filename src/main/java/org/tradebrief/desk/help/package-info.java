/** What stands over the window for a while: keys, preferences, work, diagnostics, the first tour. */
@NullMarked
package org.tradebrief.desk.help;

import org.jspecify.annotations.NullMarked;
