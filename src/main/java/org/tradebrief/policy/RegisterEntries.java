package org.tradebrief.policy;

import java.time.Instant;
import java.util.List;

/**
 * What people decided in the register: events that they entered, and which version holds where copies disagree. Kept by
 * the store; every step goes to the audit trail, and a withdrawal can be withdrawn by adding again under a new id.
 */
public interface RegisterEntries {

    /** The entries that stand, in the order in which they were made. */
    List<RegisterEntry> standing();

    void add(RegisterEntry entry);

    /** The choices that stand, in the order in which they were made: of two on one point the later one holds. */
    List<Choice> choices();

    void choose(Choice choice);

    /** Takes an entry or a choice back; it stays in the trail. Throws {@link IllegalArgumentException} for an unknown id. */
    void withdraw(String id, String author, String reason, Instant at);
}
