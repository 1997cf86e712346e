package org.tradebrief.library;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One source text as received. It never changes: another text under the same path is a later vintage.
 *
 * @param path from the layer's folder on, with forward slashes: {@code cn_export_control/x.md}
 * @param title as the document writes it, or as repaired from a sibling with the same address
 * @param category as the source files it; empty where it does not
 * @param source who published it, in the source's own words
 * @param url where it came from; null where it does not say
 * @param date the day that the document bears, in the policy layer the day of upload and not of the act
 * @param fetchedAt when it was fetched; null where it does not say
 * @param vintage the day from which its values count as known
 * @param contentHash the SHA-256 of its bytes, in lower-case hexadecimal
 */
public record Document(
        DocumentId id,
        Layer layer,
        String path,
        String title,
        String category,
        String source,
        @Nullable String url,
        @Nullable LocalDate date,
        @Nullable Instant fetchedAt,
        LocalDate vintage,
        Confidence confidence,
        String contentHash) {

    /**
     * The day that people are told as its version. The register's own tables count as known from the beginning, for each of
     * their lines says from when it holds; told is the day up to which they were kept.
     */
    public LocalDate versionDay() {
        return layer == Layer.REGISTER && date != null ? date : vintage;
    }

    /** What copies of one page share: its address where it has one, else its path. */
    public String identity() {
        return url == null ? path : url;
    }
}
