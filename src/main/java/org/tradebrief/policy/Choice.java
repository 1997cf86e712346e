package org.tradebrief.policy;

import java.time.Instant;

/**
 * Which version a person took where the copies of one announcement disagree, and why. The other versions stay in sight.
 *
 * @param id given once, never used again
 * @param dossierId the dossier whose copies disagree
 * @param value the version, as the conflict writes it
 * @param reason in the person's own words, never empty
 */
public record Choice(
        String id,
        String dossierId,
        Dossier.Attribute attribute,
        String value,
        String reason,
        String author,
        Instant at) {
    public Choice {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a choice without a reason: " + dossierId);
        }
    }
}
