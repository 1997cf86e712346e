package org.tradebrief.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures the program on this machine and prints one table. Nothing is asserted: what is fast is for the reader to say. */
public final class Benchmarks {
    private Benchmarks() {}

    /** One subject that is measured. */
    interface Subject {
        List<Row> measure(Setting setting) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        try (Setting setting = Setting.ofThisRun()) {
            List<Row> rows = new ArrayList<>();
            for (Map.Entry<String, Subject> subject : subjects().entrySet()) {
                if (setting.wants(subject.getKey())) {
                    System.out.println("… " + subject.getKey());
                    rows.addAll(subject.getValue().measure(setting));
                }
            }
            if (rows.isEmpty()) {
                System.out.println("nothing by that name; there are "
                        + String.join(", ", subjects().keySet()));
            }
            System.out.println(Machine.description());
            System.out.println(Row.table(rows));
        }
    }

    private static Map<String, Subject> subjects() {
        Map<String, Subject> subjects = new LinkedHashMap<>();
        subjects.put("check", s -> InnerLoops.measure(s, CheckerLoop.class));
        subjects.put("search", s -> InnerLoops.measure(s, SearchLoop.class));
        subjects.put("timeline", s -> InnerLoops.measure(s, TimelineLoop.class));
        subjects.put("vectors", new Vectors());
        subjects.put("import", new ImportRun());
        subjects.put("trade", new TradeRuns());
        subjects.put("export", new ExportRuns());
        subjects.put("start", new StartRuns());
        return subjects;
    }
}
