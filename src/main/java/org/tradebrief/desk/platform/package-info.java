/** What the operating system does for the desk, behind interfaces that a test can stand in for. */
@NullMarked
package org.tradebrief.desk.platform;

import org.jspecify.annotations.NullMarked;
