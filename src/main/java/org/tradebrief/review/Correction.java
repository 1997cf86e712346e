package org.tradebrief.review;

import java.time.Instant;
import org.tradebrief.check.Verdict;
import org.tradebrief.review.anchor.Anchor;
import org.tradebrief.review.trail.Person;

/** That a figure was replaced, and what the checker had said of it. The anchor marks what stands there now. */
public record Correction(
        long entry, Anchor anchor, String before, String after, Verdict verdict, Person who, Instant at, String why) {
    Correction at(Anchor moved) {
        return new Correction(entry, moved, before, after, verdict, who, at, why);
    }
}
