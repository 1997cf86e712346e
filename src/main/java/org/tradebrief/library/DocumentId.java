package org.tradebrief.library;

/**
 * Identifies one received text: the SHA-256, in lower-case hexadecimal, of its path and its bytes. The same text under
 * the same path is the same document; a changed text is another one, a later vintage.
 */
public record DocumentId(String sha256) implements Comparable<DocumentId> {
    public DocumentId {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a document id is 64 hexadecimal digits, not: " + sha256);
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
