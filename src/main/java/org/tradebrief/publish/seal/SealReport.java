package org.tradebrief.publish.seal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a look at a PDF's signatures found.
 *
 * @param valid whether it is what was signed, by people known here, whole and unchanged
 * @param reasons why not, a sentence each in Traditional Chinese; empty for a valid one
 */
public record SealReport(boolean valid, List<String> reasons, List<Seal> signatures) {
    public SealReport {
        reasons = List.copyOf(reasons);
        signatures = List.copyOf(signatures);
    }

    /**
     * One signature.
     *
     * @param role of the field that it stands in
     * @param name as the certificate gives it
     * @param fingerprint SHA-256 of the certificate, hexadecimal
     * @param intact whether what it covers is unchanged
     * @param coversWholeFile whether nothing was appended after it
     */
    public record Seal(
            String role,
            String name,
            String fingerprint,
            @Nullable Instant signedAt,
            boolean intact,
            boolean coversWholeFile) {}
}
