/** Joins reading, extraction and proof into one check, and keeps what it has proven. */
@NullMarked
package org.tradebrief.check.pipeline;

import org.jspecify.annotations.NullMarked;
