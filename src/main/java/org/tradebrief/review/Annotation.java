package org.tradebrief.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.review.anchor.Anchor;
import org.tradebrief.review.trail.Person;

/**
 * A comment on a passage, with its thread.
 *
 * @param entry the place in the trail by which it is named
 */
public record Annotation(
        long entry, Anchor anchor, Person who, Instant at, String text, List<Reply> replies, boolean resolved) {
    public Annotation {
        replies = List.copyOf(replies);
    }

    public record Reply(Person who, Instant at, String text) {}

    Annotation at(Anchor moved) {
        return new Annotation(entry, moved, who, at, text, replies, resolved);
    }

    Annotation with(Reply reply) {
        List<Reply> more = new ArrayList<>(replies);
        more.add(reply);
        return new Annotation(entry, anchor, who, at, text, more, resolved);
    }

    Annotation resolved(boolean now) {
        return new Annotation(entry, anchor, who, at, text, replies, now);
    }
}
