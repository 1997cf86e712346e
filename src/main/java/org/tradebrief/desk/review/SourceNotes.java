package org.tradebrief.desk.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.tradebrief.library.SourceRow;

/** Writes the note that a cited passage ends with, as briefs write it. */
final class SourceNotes {
    private SourceNotes() {}

    static String of(List<SourceRow> rows) {
        Map<String, TreeSet<Integer>> lines = new LinkedHashMap<>();
        rows.forEach(row ->
                lines.computeIfAbsent(row.path(), path -> new TreeSet<>()).add(row.line()));
        if (lines.isEmpty()) {
            return "";
        }
        StringBuilder note = new StringBuilder();
        lines.forEach((path, numbers) -> note.append(note.isEmpty() ? "" : "；")
                .append(path)
                .append("，列 ")
                .append(runs(numbers)));
        return "〔來源：" + note + "〕";
    }

    /** 14–15、18 for 14, 15 and 18. */
    private static String runs(TreeSet<Integer> numbers) {
        StringBuilder text = new StringBuilder();
        int from = -1;
        int last = -2;
        for (int number : numbers) {
            if (number == last + 1) {
                last = number;
                continue;
            }
            append(text, from, last);
            from = number;
            last = number;
        }
        append(text, from, last);
        return text.toString();
    }

    private static void append(StringBuilder text, int from, int last) {
        if (from < 0) {
            return;
        }
        text.append(text.isEmpty() ? "" : "、").append(from);
        if (last > from) {
            text.append('–').append(last);
        }
    }
}
