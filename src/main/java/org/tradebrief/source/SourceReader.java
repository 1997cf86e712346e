package org.tradebrief.source;

/**
 * Reads the files of one outside source. Input is hostile until parsed: whatever the bytes are, a reader answers with an
 * {@link Outcome} and does not throw.
 */
public interface SourceReader {

    /** Whether this reader answers for the file, judged by its path and at most its first bytes. */
    boolean claims(RawFile file);

    Outcome read(RawFile file);
}
