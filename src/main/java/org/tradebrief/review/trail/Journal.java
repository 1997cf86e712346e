package org.tradebrief.review.trail;

import java.util.List;

/**
 * Keeps the trails, each under a name. Kept by the store, which refuses to change or
 * take away an entry.
 */
public interface Journal {

    /** The names of all trails, in the order in which they were begun. */
    List<String> trails();

    /** The entries of a trail from the oldest; empty where there is no such trail. */
    List<Entry> entries(String trail);

    /**
     * Adds an entry behind the last. When this returns it outlives the death of the program and of the machine.
     *
     * @throws org.tradebrief.library.Refusal where it does not follow on the last, for then somebody else has written
     */
    void append(String trail, Entry entry);
}
