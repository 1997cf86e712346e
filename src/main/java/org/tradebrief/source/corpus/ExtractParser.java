package org.tradebrief.source.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.source.parse.Unfit;

/** Finds marker, title and head of an extract, in every way of writing them that was seen. */
final class ExtractParser {
    /** Above the title stand at most a marker and blank lines. */
    private static final int TITLE_WITHIN = 20;

    private static final int LONGEST_LINE = 4_000;

    private final List<String> lines;
    private String marker = "";
    private int next;

    private ExtractParser(List<String> lines) {
        this.lines = lines;
    }

    static Extract parse(List<String> lines) throws Unfit {
        return new ExtractParser(lines).parse();
    }

    private Extract parse() throws Unfit {
        String first = findTitle();
        int titleLine = next + 1;
        next++;
        String title = wholeTitle(first);
        Map<String, String> head = head();
        return new Extract(marker, title, titleLine, head, next, lines);
    }

    private String findTitle() throws Unfit {
        for (next = 0; next < Math.min(lines.size(), TITLE_WITHIN); next++) {
            String line = withoutMarker(lines.get(next).strip());
            if (line.equals("#") || line.startsWith("# ")) {
                return withoutMarker(line.substring(1).strip());
            }
        }
        throw new Unfit(1, "SRC-NO-TITLE", "開頭找不到「# 標題」，不是資料摘錄。確認檔案內容。");
    }

    /** Takes {@code [REVIEW_NEEDED]} or {@code [SKIPPED - OUT OF SCOPE]} off the start and remembers it. */
    private String withoutMarker(String line) {
        if (!line.startsWith("[REVIEW_NEEDED") && !line.startsWith("[SKIPPED")) {
            return line;
        }
        int end = line.indexOf(']');
        if (end < 0) {
            return line;
        }
        marker = line.substring(1, end);
        return line.substring(end + 1).strip();
    }

    /** A title may be broken: what follows it without a blank line and is neither head nor structure belongs to it. */
    private String wholeTitle(String first) {
        StringBuilder title = new StringBuilder(first);
        if (first.isEmpty()) {
            while (next < lines.size() && lines.get(next).isBlank()) {
                next++;
            }
        }
        while (next < lines.size() && continuesTitle(lines.get(next).strip())) {
            String more = lines.get(next++).strip();
            boolean latin = !title.isEmpty() && title.charAt(title.length() - 1) < 0x2E80 && more.charAt(0) < 0x2E80;
            title.append(latin ? " " : "").append(more);
        }
        return title.length() > LONGEST_LINE ? title.substring(0, LONGEST_LINE) : title.toString();
    }

    private static boolean continuesTitle(String line) {
        return !line.isEmpty() && "#|>-*`[".indexOf(line.charAt(0)) < 0;
    }

    private Map<String, String> head() {
        Map<String, String> head = new LinkedHashMap<>();
        for (; next < lines.size(); next++) {
            String line = lines.get(next).strip();
            if (line.startsWith("## ") || line.startsWith("|") || line.startsWith("---") && !head.isEmpty()) {
                break;
            }
            keyAndValue(line).ifPresent(e -> head.putIfAbsent(e.getKey(), e.getValue()));
        }
        return head;
    }

    /** Reads {@code - **Key**: value}, {@code **Key:** value} and {@code **Key**: value}, with either kind of colon. */
    static Optional<Map.Entry<String, String>> keyAndValue(String line) {
        String text = line.startsWith("- ") ? line.substring(2).strip() : line;
        int close = text.startsWith("**") ? text.indexOf("**", 2) : -1;
        if (close < 0 || text.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        String inside = text.substring(2, close).strip();
        String after = text.substring(close + 2).strip();
        boolean colonInside = inside.endsWith(":") || inside.endsWith("：");
        boolean colonAfter = after.startsWith(":") || after.startsWith("：");
        String key = colonInside ? inside.substring(0, inside.length() - 1).strip() : inside;
        if (key.isEmpty() || key.contains(":") || key.contains("：") || !colonInside && !colonAfter) {
            return Optional.empty();
        }
        String value = colonAfter ? after.substring(1).strip() : after;
        return Optional.of(Map.entry(key.toLowerCase(Locale.ROOT), value));
    }
}
