package org.tradebrief.desk.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.library.Document;
import org.tradebrief.library.Library;
import org.tradebrief.library.SourceRow;

/** Finds the rows that a source note names: 〔來源：a/b-{1,2}.md，列 13–36；c.csv，列 4〕. Files that are not held are left out. */
final class NoteRows {
    private static final Pattern INSIDE =
            Pattern.compile("(?:〔|\\()?\\s*(?:資料)?來源\\s*[：:]\\s*(.*?)〕?\\s*", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("(.*?)(?:，列\\s*(\\d+).*)?", Pattern.DOTALL);
    private static final Pattern BRACES = Pattern.compile("(.*?)\\{([^{}]*)\\}(.*)", Pattern.DOTALL);
    private static final Pattern BETWEEN = Pattern.compile("；");
    private static final int MOST = 24;

    private final Library library;
    private final LocalDate asOf;

    NoteRows(Library library, LocalDate asOf) {
        this.library = library;
        this.asOf = asOf;
    }

    List<SourceRow> of(String note) {
        Matcher inside = INSIDE.matcher(note.strip());
        List<SourceRow> rows = new ArrayList<>();
        if (inside.matches()) {
            for (String part : BETWEEN.split(inside.group(1))) {
                Matcher row = ROW.matcher(part.strip());
                if (row.matches() && rows.size() < MOST) {
                    int line = row.group(2) == null ? 1 : Integer.parseInt(row.group(2));
                    spread(row.group(1).replace("`", "").strip()).forEach(path -> find(path, line, rows));
                }
            }
        }
        return rows;
    }

    private static List<String> spread(String path) {
        Matcher braces = BRACES.matcher(path);
        if (!braces.matches()) {
            return List.of(path);
        }
        List<String> paths = new ArrayList<>();
        for (String one : braces.group(2).split(",")) {
            paths.addAll(spread(braces.group(1) + one.strip() + braces.group(3)));
        }
        return paths;
    }

    private void find(String path, int line, List<SourceRow> into) {
        List<Document> held = library.vintages(path).stream()
                .filter(document -> !document.vintage().isAfter(asOf))
                .toList();
        if (!held.isEmpty() && into.size() < MOST) {
            into.add(new SourceRow(held.getLast().id(), path, Math.max(1, line)));
        }
    }
}
