package org.tradebrief.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Identifies one received text: a SHA-256, in lower-case hexadecimal, over its path and its bytes. The same text under
 * the same path is the same document; a changed text is another one, a later vintage.
 */
public record DocumentId(String sha256) implements Comparable<DocumentId> {
    private static final int DIGITS = 64;

    public DocumentId {
        if (!isHash(sha256)) {
            throw new IllegalArgumentException("a document id is 64 hexadecimal digits, not: " + sha256);
        }
    }

    /** Digit by digit, not by a pattern: a search makes hundreds of ids. */
    private static boolean isHash(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return text.length() == DIGITS;
    }

    /**
     * The id of a text under a path: the SHA-256 of the path, a line feed and the bytes' own SHA-256 as hexadecimal,
     * so that a large text need not be read twice.
     */
    public static DocumentId of(String path, String contentHash) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((path + "\n" + contentHash).getBytes(StandardCharsets.UTF_8));
            return new DocumentId(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public int compareTo(DocumentId other) {
        return sha256.compareTo(other.sha256);
    }

    @Override
    public String toString() {
        return sha256.substring(0, 12);
    }
}
