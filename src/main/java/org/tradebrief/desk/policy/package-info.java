/** The policy tab: the timeline with its date line, the selected measure, what is due, and the register's entries. */
@NullMarked
package org.tradebrief.desk.policy;

import org.jspecify.annotations.NullMarked;
