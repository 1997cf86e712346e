package org.tradebrief.brief.regimes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Fact;

/**
 * A measure as a row of a table or a clause of a sentence.
 *
 * @param name in full: issuer, year, number
 * @param numbered year and number
 * @param number alone
 * @param subject what people call it
 * @param title as the issuer writes it
 * @param since the first day of its status; null where nothing tells
 * @param until the last day of its status; null for an open end
 * @param parts one for each part with a life of its own; one without a name for a measure of one piece
 * @param documented whether a document of the library tells of it, and not the register alone
 * @param control whether it controls something itself, and does not only speak of other measures
 */
public record MeasureRow(
        Fact name,
        Fact numbered,
        Fact number,
        Fact subject,
        Fact title,
        Fact scope,
        Fact status,
        @Nullable Fact since,
        @Nullable Fact until,
        List<PartRow> parts,
        boolean documented,
        boolean hasNumber,
        boolean control) {

    /** Whether parts of it have different lives. */
    public boolean split() {
        return parts.size() > 1;
    }

    /** Whether any part of it was ever in force. */
    public boolean applied() {
        return parts.stream().anyMatch(p -> p.appliedFrom() != null);
    }

    /** Whether it was in force in one part and never in another. */
    public boolean appliedInPart() {
        return applied() && parts.stream().anyMatch(p -> p.appliedFrom() == null);
    }

    /**
     * One part.
     *
     * @param part as the measure calls it; null for the whole
     * @param status in words, with its end where it has one
     * @param effective the day on which it was set to take effect; null where none is known
     * @param appliedFrom the first day on which it was in force; null if it never was
     * @param suspendedFrom the first day of the suspension that holds; null for none
     * @param inForce whether it is in force on the as-of day
     */
    public record PartRow(
            @Nullable Fact part,
            Fact status,
            @Nullable Fact effective,
            @Nullable Fact appliedFrom,
            @Nullable Fact suspendedFrom,
            @Nullable Fact until,
            boolean inForce) {}
}
