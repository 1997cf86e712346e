package org.tradebrief.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tradebrief.library.Problem;
import org.tradebrief.source.Reading;
import org.tradebrief.trade.Reported;

/** Counts an import while it runs. */
final class Tally {
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Long> records = new TreeMap<>();
    private int added;
    private int unchanged;
    private int skipped;

    void added(Reading reading) {
        added++;
        count("flows", reading.flows().size());
        reading.reported().forEach(r -> count(kind(r), 1));
        if (!reading.extracts().isEmpty()) {
            count("extracts", reading.extracts().size());
        }
        problems.addAll(reading.problems());
    }

    private static String kind(Reported reported) {
        return switch (reported) {
            case Reported.Concentration c -> "concentrations";
            case Reported.Share s -> "shares";
            case Reported.Balance b -> "balances";
            case Reported.Macro m -> "indicators";
            case Reported.Cut c -> "cuts";
        };
    }

    /** Counts what a room of its own took in: entries of the register. */
    void count(String kind, long number) {
        records.merge(kind, number, Long::sum);
    }

    void unchanged() {
        unchanged++;
    }

    void skipped(Problem problem) {
        skipped++;
        problems.add(problem);
    }

    ImportReport report(boolean cancelled) {
        return new ImportReport(
                new ImportReport.Documents(added + unchanged, added, unchanged, skipped), records, problems, cancelled);
    }
}
