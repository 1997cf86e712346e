package org.tradebrief.library;

/**
 * The place that a value came from.
 *
 * @param path the document's path as people cite it
 * @param line its line in the text, counted from 1; for JSON the number of the record, counted from 1
 */
public record SourceRow(DocumentId document, String path, int line) implements Comparable<SourceRow> {
    public SourceRow {
        if (line < 1) {
            throw new IllegalArgumentException("rows count from 1, not " + line + ": " + path);
        }
    }

    @Override
    public int compareTo(SourceRow other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : Integer.compare(line, other.line);
    }
}
