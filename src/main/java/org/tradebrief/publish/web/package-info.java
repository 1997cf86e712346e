/** A brief as one self-contained web page. */
@NullMarked
package org.tradebrief.publish.web;

import org.jspecify.annotations.NullMarked;
