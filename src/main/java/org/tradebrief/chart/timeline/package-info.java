/** The policy timeline: what was in force when, drawn the same for screen and page. Its geometry is pure and tested. */
@NullMarked
package org.tradebrief.chart.timeline;

import org.jspecify.annotations.NullMarked;
