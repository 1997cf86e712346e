/** Calls over HTTP: paced, bounded, patient with busy servers, and silent about keys. */
@NullMarked
package org.tradebrief.source.http;

import org.jspecify.annotations.NullMarked;
