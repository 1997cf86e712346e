package org.tradebrief.publish.seal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a look at a PDF's signatures found.
 *
 * @param valid whether it is what was signed, by people known here, whole and unchanged
 * @param attachments the SHA-256 of each enclosed file by its name; empty for one that cannot be read
 * @param content the first sixteen digits of the hash of the content that the file was made of; empty where it has none
 * @param reasons why not, a sentence each in Traditional Chinese; empty for a valid one
 */
public record SealReport(
        boolean valid, List<String> reasons, List<Seal> signatures, Map<String, String> attachments, String content) {
    public SealReport {
        reasons = List.copyOf(reasons);
        signatures = List.copyOf(signatures);
        attachments = Map.copyOf(attachments);
    }

    /**
     * One signature.
     *
     * @param role of the field that it stands in
     * @param name as the certificate gives it
     * @param fingerprint SHA-256 of the certificate, hexadecimal
     * @param digest SHA-256 of the signature itself, by which two signatures of one person are told apart
     * @param intact whether what it covers is unchanged
     * @param coversWholeFile whether nothing was appended after it
     */
    public record Seal(
            String role,
            String name,
            String fingerprint,
            String digest,
            @Nullable Instant signedAt,
            boolean intact,
            boolean coversWholeFile) {}
}
