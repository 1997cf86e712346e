/** Templates that an analyst can change: sentences in files, facts and their conditions from the composer. */
@NullMarked
package org.tradebrief.brief.template;

import org.jspecify.annotations.NullMarked;
