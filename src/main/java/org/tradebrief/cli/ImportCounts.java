package org.tradebrief.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.tradebrief.workbench.ImportReport;

/** How many documents came in, as answers in JSON count them. */
record ImportCounts(int read, @JsonProperty("new") int added, int unchanged, int skipped) {
    static ImportCounts of(ImportReport report) {
        ImportReport.Documents d = report.documents();
        return new ImportCounts(d.read(), d.added(), d.unchanged(), d.skipped());
    }
}
