/** Charts and the policy timeline as Graphics2D drawings, the same for screen and page. */
@NullMarked
package org.tradebrief.chart;

import org.jspecify.annotations.NullMarked;
