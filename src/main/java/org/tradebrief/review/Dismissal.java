package org.tradebrief.review;

import java.time.Instant;
import org.tradebrief.review.trail.Person;

/**
 * That a person leaves a finding out of the brief, with the reason.
 *
 * @param entry the place in the trail by which it is named
 * @param finding its key
 * @param message what it says
 */
public record Dismissal(long entry, String finding, String message, Person who, Instant at, String why) {}
