package org.tradebrief.workbench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.tradebrief.library.Document;
import org.tradebrief.library.Library;
import org.tradebrief.review.DataVintage;

/** What was known on a day, in one digest: two states with the same documents are the same. */
final class DataState {
    private DataState() {}

    static DataVintage of(Library library, LocalDate asOf) {
        List<Document> documents = library.asOf(asOf);
        MessageDigest digest = sha256();
        documents.stream()
                .map(d -> d.id().sha256())
                .sorted()
                .forEach(id -> digest.update(id.getBytes(StandardCharsets.US_ASCII)));
        LocalDate latest = documents.stream()
                .map(Document::vintage)
                .max(LocalDate::compareTo)
                .orElse(asOf);
        return new DataVintage(latest, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
