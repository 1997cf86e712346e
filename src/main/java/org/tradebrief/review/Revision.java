package org.tradebrief.review;

import java.time.Instant;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.What;

/**
 * A step of a brief's history.
 *
 * @param seq its place in the trail
 * @param where the section or passage, in a person's words; may be empty
 */
public record Revision(long seq, Instant at, Person who, What what, String where, String why) {}
