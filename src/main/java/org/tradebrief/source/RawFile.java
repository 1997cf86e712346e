package org.tradebrief.source;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.tradebrief.library.DocumentId;

/**
 * A file as received, before anyone has read it. Its bytes are opened as a stream, so that a large answer never stands in
 * memory as a whole.
 *
 * @param path from the layer's folder on where it lies in one, with forward slashes; made by {@link RawFiles}
 * @param size in bytes
 * @param contentHash the SHA-256 of the bytes, in lower-case hexadecimal
 * @param received the day it came in, the last resort for a vintage
 * @param content opens the bytes
 * @param neighbours other files received with it
 */
public record RawFile(
        String path, long size, String contentHash, LocalDate received, Content content, Neighbours neighbours) {

    /** Opens the bytes; each call starts at the first one and the caller closes the stream. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** Finds a file that lies beside another, by a relative path such as {@code ../trade_balance/x.md}. */
    @FunctionalInterface
    public interface Neighbours {
        Optional<RawFile> find(String relative) throws IOException;
    }

    public InputStream open() throws IOException {
        return content.open();
    }

    public DocumentId id() {
        return DocumentId.of(path, contentHash);
    }

    /** The last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
