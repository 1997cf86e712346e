/** The Ministry of Commerce of China: lists and articles of its export-control portal and of its own site. */
@NullMarked
package org.tradebrief.source.mofcom;

import org.jspecify.annotations.NullMarked;
