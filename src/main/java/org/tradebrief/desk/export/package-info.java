/** What leaves a tab: tables as text, drawings as pictures, files where the person wants them. */
@NullMarked
package org.tradebrief.desk.export;

import org.jspecify.annotations.NullMarked;
