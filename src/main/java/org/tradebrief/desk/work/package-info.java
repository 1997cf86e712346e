/** Work off the screen's thread: named, cancellable, and of each kind only the latest counts. */
@NullMarked
package org.tradebrief.desk.work;

import org.jspecify.annotations.NullMarked;
