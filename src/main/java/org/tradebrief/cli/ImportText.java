package org.tradebrief.cli;

import java.util.Map;
import java.util.stream.Collectors;
import org.tradebrief.library.Problem;
import org.tradebrief.workbench.ImportReport;

/** What came in, as text for a person. */
final class ImportText {
    private static final Map<String, String> CHINESE =
            Map.of("flows", "貿易流量", "balances", "差額", "shares", "占比", "concentrations", "市場集中度", "indicators", "總體指標");

    private static final int SHOWN = 20;

    private ImportText() {}

    static String of(ImportReport report) {
        ImportReport.Documents d = report.documents();
        StringBuilder text = new StringBuilder("文件 " + d.seen() + "：新 " + d.added() + "，未變 " + d.unchanged() + "，略過 "
                + d.skipped() + "\n記錄 " + records(report.records()));
        report.problems().stream().limit(SHOWN).forEach(p -> text.append('\n').append(line(p)));
        int more = report.problems().size() - SHOWN;
        if (more > 0) {
            text.append("\n… 另有 ").append(more).append(" 項，以 --json 列出全部");
        }
        return text.toString();
    }

    private static String records(Map<String, Long> records) {
        return records.isEmpty()
                ? "0"
                : records.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> CHINESE.getOrDefault(e.getKey(), e.getKey()) + " " + e.getValue())
                        .collect(Collectors.joining("，"));
    }

    private static String line(Problem p) {
        return p.path() + (p.line() > 0 ? ":" + p.line() : "") + "  " + p.message() + "（" + p.code() + "）";
    }
}
