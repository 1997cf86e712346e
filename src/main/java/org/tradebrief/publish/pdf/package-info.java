/**
 * The PDF of a brief: set by hand on OpenPDF's canvas, since only so every mark on the page can carry its place in the
 * structure that PDF/A-3a and PDF/UA ask for.
 */
@NullMarked
package org.tradebrief.publish.pdf;

import org.jspecify.annotations.NullMarked;
