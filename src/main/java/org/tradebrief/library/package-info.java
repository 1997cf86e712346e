/** Keeps the documents as received, their provenance and vintages, and what a fact is. Everything above cites rows of it. */
@NullMarked
package org.tradebrief.library;

import org.jspecify.annotations.NullMarked;
