/** What a person has set: kept as it is changed, in one file that can be carried along. */
@NullMarked
package org.tradebrief.desk.settings;

import org.jspecify.annotations.NullMarked;
