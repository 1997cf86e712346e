package org.tradebrief.check.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.text.Scripts;
import org.tradebrief.text.date.DateReader;
import org.tradebrief.text.date.ReadDate;
import org.tradebrief.text.number.NumberReader;
import org.tradebrief.text.number.ReadNumber;

/** The numbers of one document with their units, in Chinese and English. */
final class DocumentNumbers {
    private static final Map<String, Integer> SPELLED = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("twenty", 20));

    /** A number, the unit that stands behind it in a common form, and its line. */
    private record Entry(BigDecimal value, String unit, int line) {}

    private final List<Entry> entries;

    private DocumentNumbers(List<Entry> entries) {
        this.entries = entries;
    }

    static DocumentNumbers of(String text) {
        List<Entry> entries = new ArrayList<>();
        int line = 1;
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            int next = end < 0 ? text.length() : end;
            read(Scripts.folded(text.substring(at, next)), line, entries);
            at = next + 1;
            line++;
        }
        return new DocumentNumbers(List.copyOf(entries));
    }

    private static void read(String folded, int line, List<Entry> entries) {
        int at = 0;
        while (at < folded.length()) {
            char c = folded.charAt(at);
            int name = endOfName(folded, at);
            if (name > at) {
                at = name;
                continue;
            }
            ReadNumber n = NumberReader.isDigit(c) || isNumeral(c)
                    ? NumberReader.at(folded, at).orElse(null)
                    : null;
            if (n != null) {
                entries.add(new Entry(n.value(), unit(folded, n.end()), line));
                at = n.end();
            } else if (NumberReader.isDigit(c)) {
                at = NumberReader.endOfDigits(folded, at);
            } else if (c >= 'a' && c <= 'z') {
                at = word(folded, at, line, entries);
            } else {
                at++;
            }
        }
    }

    /** Behind a day or an address that begins there, whose digits count nothing; the place itself where none does. */
    private static int endOfName(String folded, int at) {
        if (folded.startsWith("http", at)) {
            int end = at;
            while (end < folded.length() && !Character.isWhitespace(folded.charAt(end)) && folded.charAt(end) != ')') {
                end++;
            }
            return end;
        }
        return NumberReader.isDigit(folded.charAt(at))
                ? DateReader.at(folded, at).map(ReadDate::end).orElse(at)
                : at;
    }

    private static int word(String folded, int start, int line, List<Entry> entries) {
        int end = start;
        while (end < folded.length() && folded.charAt(end) >= 'a' && folded.charAt(end) <= 'z') {
            end++;
        }
        Integer value = SPELLED.get(folded.substring(start, end));
        if (value != null) {
            entries.add(new Entry(BigDecimal.valueOf(value), unit(folded, end), line));
        }
        return end;
    }

    private static boolean isNumeral(char c) {
        return "一二三四五六七八九十两百".indexOf(c) >= 0;
    }

    private static String unit(String folded, int at) {
        int from = at;
        while (from < folded.length() && from - at < 2 && " -".indexOf(folded.charAt(from)) >= 0) {
            from++;
        }
        int end = from;
        while (end < folded.length()
                && end - from < 8
                && !Character.isWhitespace(folded.charAt(end))
                && ",.;:()、。，".indexOf(folded.charAt(end)) < 0) {
            end++;
        }
        return common(folded.substring(from, end));
    }

    /** One name for each unit: year, month, day, %, and for things that are counted nothing. */
    static String common(String unit) {
        String u = Scripts.folded(unit).strip();
        if (u.startsWith("%") || u.startsWith("percent") || u.startsWith("per cent")) {
            return "%";
        }
        if (u.startsWith("年") || u.startsWith("year")) {
            return "year";
        }
        if (u.startsWith("个月") || u.startsWith("月") || u.startsWith("month")) {
            return "month";
        }
        if (u.startsWith("日")
                || u.startsWith("天")
                || u.startsWith("day")
                || u.contains("工作日")
                || u.startsWith("working")) {
            return "day";
        }
        if (u.startsWith("家") || u.startsWith("entit") || u.startsWith("compan") || u.startsWith("firm")) {
            return "entity";
        }
        if (u.startsWith("wh/kg")) {
            return "wh/kg";
        }
        return u.startsWith("g/cm") ? "g/cm" : "";
    }

    Optional<Integer> line(BigDecimal value, String unit) {
        String wanted = common(unit);
        return entries.stream()
                .filter(e -> e.value().compareTo(value) == 0 && e.unit().equals(wanted))
                .map(Entry::line)
                .findFirst();
    }

    List<BigDecimal> values(String unit) {
        String wanted = common(unit);
        return wanted.isEmpty()
                ? List.of()
                : entries.stream()
                        .filter(e -> e.unit().equals(wanted))
                        .map(Entry::value)
                        .distinct()
                        .toList();
    }
}
