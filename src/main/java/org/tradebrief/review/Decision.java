package org.tradebrief.review;

import java.time.Instant;
import org.tradebrief.review.trail.Person;

/**
 * That a person accepted a section as it reads. It holds for that wording and no other.
 *
 * @param edited whether it then read otherwise than the machine wrote it
 */
public record Decision(Person who, Instant at, String why, boolean edited) {}
