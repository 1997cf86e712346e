package org.tradebrief.policy;

import java.time.Instant;
import java.util.List;

/**
 * The entries that people made in the register. Kept by the store; adding and withdrawing go to the audit trail, and a
 * withdrawal can be withdrawn by adding the entry again.
 */
public interface RegisterEntries {

    /** The entries that stand, in the order in which they were made. */
    List<RegisterEntry> standing();

    void add(RegisterEntry entry);

    /** Takes an entry back; it stays in the trail. Throws {@link IllegalArgumentException} for an unknown id. */
    void withdraw(String id, String author, String reason, Instant at);
}
