package org.tradebrief.brief.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tradebrief.library.SourceRow;

/**
 * Writes the rows that a passage rests on as briefs do: {@code 〔來源：a/us-balance-{5700,5830}-2026.md，列 13–23、26〕}.
 * Runs of rows become ranges; files with the same rows whose names differ in one part share a pair of braces.
 */
public final class CitationText {
    /** More files of one layer than this are counted instead of named. */
    private static final int NAMED = 40;

    private CitationText() {}

    public static String of(Collection<SourceRow> rows) {
        Map<String, SortedSet<Integer>> byPath = new LinkedHashMap<>();
        List<String> wholes = new ArrayList<>();
        Map<String, Long> files = rows.stream()
                .map(SourceRow::path)
                .distinct()
                .collect(Collectors.groupingBy(CitationText::layer, LinkedHashMap::new, Collectors.counting()));
        files.forEach((layer, count) -> {
            if (count > NAMED) {
                wholes.add(layer + "（" + count + " 份檔案）");
            }
        });
        rows.stream()
                .filter(r -> files.getOrDefault(layer(r.path()), 0L) <= NAMED)
                .forEach(r ->
                        byPath.computeIfAbsent(r.path(), p -> new TreeSet<>()).add(r.line()));
        List<Group> groups = new ArrayList<>();
        byPath.forEach((path, lines) -> join(groups, path, ranges(lines)));
        List<String> parts = new ArrayList<>(groups.stream().map(Group::text).toList());
        parts.addAll(wholes);
        return "〔來源：" + String.join("；", parts) + "〕";
    }

    private static String layer(String path) {
        return path.split("/", 2)[0];
    }

    private static void join(List<Group> groups, String path, String lines) {
        for (int at = 0; at < groups.size(); at++) {
            Group joined = groups.get(at).with(path, lines);
            if (!joined.equals(groups.get(at))) {
                groups.set(at, joined);
                return;
            }
        }
        groups.add(new Group(List.of(path), lines));
    }

    /** Rows with runs as ranges: 13–23、26. */
    public static String ranges(SortedSet<Integer> lines) {
        List<String> ranges = new ArrayList<>();
        int first = 0;
        int last = -1;
        for (int line : lines) {
            if (line != last + 1) {
                add(ranges, first, last);
                first = line;
            }
            last = line;
        }
        add(ranges, first, last);
        return String.join("、", ranges);
    }

    private static void add(List<String> ranges, int first, int last) {
        if (last == first) {
            ranges.add(Integer.toString(first));
        } else if (last == first + 1) {
            ranges.add(first + "、" + last);
        } else if (last > first) {
            ranges.add(first + "–" + last);
        }
    }

    private record Group(List<String> paths, String lines) {
        /** The group with the path in it, or itself where the path does not fit. */
        Group with(String path, String otherLines) {
            if (!lines.equals(otherLines)) {
                return this;
            }
            List<String> more = new ArrayList<>(paths);
            more.add(path);
            return Braces.of(more).isEmpty() ? this : new Group(List.copyOf(more), lines);
        }

        String text() {
            String files =
                    paths.size() == 1 ? paths.getFirst() : Braces.of(paths).orElseThrow();
            return files + "，列 " + lines;
        }
    }
}
