package org.tradebrief.review;

import java.time.LocalDate;

/**
 * The state of the data that a text was written on.
 *
 * @param day the latest vintage among the documents
 * @param digest of all documents known then, in hexadecimal: two states of the data with one digest are the same
 */
public record DataVintage(LocalDate day, String digest) {}
