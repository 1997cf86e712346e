package org.tradebrief.workbench;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.publish.seal.SealReport;

/**
 * What a look at a PDF found.
 *
 * @param valid whether it is what was signed here, whole and unchanged
 * @param reasons why not, a sentence each; empty for a valid one
 */
public record Verification(boolean valid, List<String> reasons, List<Signed> signatures) {
    public Verification {
        reasons = List.copyOf(reasons);
        signatures = List.copyOf(signatures);
    }

    /**
     * One signature.
     *
     * @param role that it was given in
     * @param name as the certificate gives it
     * @param fingerprint SHA-256 of the certificate
     * @param intact whether what it covers is unchanged
     * @param coversWholeFile whether nothing was appended after it
     */
    public record Signed(
            String role,
            String name,
            String fingerprint,
            @Nullable Instant signedAt,
            boolean intact,
            boolean coversWholeFile) {}

    static Verification of(SealReport report, List<String> reasons) {
        return new Verification(
                reasons.isEmpty(),
                reasons,
                report.signatures().stream()
                        .map(s -> new Signed(
                                s.role(), s.name(), s.fingerprint(), s.signedAt(), s.intact(), s.coversWholeFile()))
                        .toList());
    }
}
