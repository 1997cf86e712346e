package org.tradebrief.cli;

import org.tradebrief.library.SourceRow;

/** A row of a document, as answers in JSON name it. */
record Place(String path, int row) {
    static Place of(SourceRow source) {
        return new Place(source.path(), source.line());
    }
}
