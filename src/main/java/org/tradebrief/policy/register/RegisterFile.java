package org.tradebrief.policy.register;

import org.tradebrief.library.DocumentId;
import org.tradebrief.library.SourceRow;

/**
 * One of the register's own tables. It counts as a document, so that a fact can cite its line.
 *
 * @param path as people cite it: {@code register/events.csv}
 * @param text comma-separated, with a head line
 */
public record RegisterFile(DocumentId id, String path, String text) {

    /** The source that a value in that line has, the head being line 1. */
    SourceRow row(int line) {
        return new SourceRow(id, path, line);
    }
}
