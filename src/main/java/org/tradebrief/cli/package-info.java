/** The command line: arguments in, text or JSON out, no rules of its own. */
@NullMarked
package org.tradebrief.cli;

import org.jspecify.annotations.NullMarked;
