package org.tradebrief.desk.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.policy.register.RegisterTable;

/** Rows of the table as text to take along: for a sheet, a file, a brief. The last line says where they come from. */
final class MeasureTexts {
    private final MeasureText text;
    private final Phrases phrases;

    MeasureTexts(MeasureText text, Phrases phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    String tsv(List<MeasureRow> rows) {
        List<List<String>> lines = lines(rows);
        lines.add(List.of(source(rows)));
        return lines.stream()
                .map(l -> l.stream().map(c -> c.replaceAll("[\t\r\n]+", " ")).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    String csv(List<MeasureRow> rows) {
        List<List<String>> lines = lines(rows);
        lines.add(List.of(source(rows)));
        return RegisterTable.csv(lines);
    }

    /** A table for a brief, of the columns that a reader needs. */
    String markdown(List<MeasureRow> rows) {
        List<MeasureColumn> columns = List.of(
                MeasureColumn.NUMBER,
                MeasureColumn.NAME,
                MeasureColumn.STATUS,
                MeasureColumn.SINCE,
                MeasureColumn.UNTIL,
                MeasureColumn.TARGETS);
        List<String> lines = new ArrayList<>();
        lines.add(line(columns.stream().map(this::head).toList()));
        lines.add("|" + "---|".repeat(columns.size()));
        rows.forEach(r ->
                lines.add(line(columns.stream().map(c -> c.of(r, text)).toList())));
        return String.join("\n", lines) + "\n";
    }

    private static String line(List<String> cells) {
        return cells.stream().map(c -> c.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private List<List<String>> lines(List<MeasureRow> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(Arrays.stream(MeasureColumn.values()).map(this::head).toList());
        rows.forEach(r -> lines.add(
                Arrays.stream(MeasureColumn.values()).map(c -> c.of(r, text)).toList()));
        return lines;
    }

    private String head(MeasureColumn column) {
        return phrases.get("column." + column.name());
    }

    private String source(List<MeasureRow> rows) {
        return rows.isEmpty()
                ? ""
                : phrases.get("table.source", rows.getFirst().day().toString(), rows.size());
    }
}
