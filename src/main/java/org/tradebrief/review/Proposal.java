package org.tradebrief.review;

import java.time.Instant;

/**
 * What the draft would be on newer data. It changes nothing until a person takes it over; see {@link NewerData} for what it
 * would change.
 *
 * @param entry the place in the trail by which it is named
 */
public record Proposal(long entry, Instant at, NewDraft draft) {}
