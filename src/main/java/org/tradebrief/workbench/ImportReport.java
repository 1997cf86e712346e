package org.tradebrief.workbench;

import java.util.List;
import java.util.Map;
import org.tradebrief.library.Problem;

/**
 * What an import came to: every file is in exactly one of new, unchanged and skipped.
 *
 * @param records how many values of each kind came with the new documents
 * @param cancelled whether it was stopped before the last file
 */
public record ImportReport(Documents documents, Map<String, Long> records, List<Problem> problems, boolean cancelled) {
    public ImportReport {
        records = Map.copyOf(records);
        problems = List.copyOf(problems);
    }

    /** @param read those whose content was understood: new and unchanged together */
    public record Documents(int read, int added, int unchanged, int skipped) {
        public int seen() {
            return added + unchanged + skipped;
        }
    }
}
