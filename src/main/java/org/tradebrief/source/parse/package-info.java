/** What all readers of sources share: numbers as sources write them, findings, the day of a vintage. */
@NullMarked
package org.tradebrief.source.parse;

import org.jspecify.annotations.NullMarked;
