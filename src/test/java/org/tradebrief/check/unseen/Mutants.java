package org.tradebrief.check.unseen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes true statements false, one at a time: another digit, economy, year, direction or unit. */
final class Mutants {
    private static final Map<String, String> UNITS = Map.of("億", "兆", "亿", "兆", "bn", "tn", "billion", "trillion");
    private static final String[][] DIRECTIONS = {
        {"增加", "減少"},
        {"擴大", "收窄"},
        {"扩大", "收窄"},
        {"增長", "下降"},
        {"增长", "下降"},
        {"年增", "年減"},
        {"多出", "少了"},
        {"多了", "少了"},
        {"+", "-"},
        {"rose", "fell"},
        {"up ", "down "},
        {"widened", "narrowed"}
    };
    private static final String[] ECONOMIES = {"中國", "台灣", "日本", "南韓", "德國"};
    private static final String[] SIMPLIFIED = {"中国", "台湾", "日本", "韩国", "德国"};
    private static final String[] ENGLISH = {"China", "Taiwan", "Japan", "Korea", "Germany"};
    private static final String[][] YEARS = {
        {"2025 年", "2023 年"},
        {"2025年", "2023年"},
        {"2024 年", "2022 年"},
        {"去年前", "前年前"},
        {"去年十", "前年十"},
        {"Nov-25", "Nov-24"},
        {"2025", "2022"}
    };
    private static final String NUMERALS = "一二三四五六七八九";

    private Mutants() {}

    /**
     * A text with one statement made false.
     *
     * @param from where the change starts in its line, from 1
     */
    record Mutant(Kind kind, int line, int from, String markdown, String changed) {}

    /** What is exchanged. */
    enum Kind {
        DIGIT,
        UNIT,
        DIRECTION,
        ECONOMY,
        YEAR
    }

    /** Every mutant of the statement that can be made. */
    static List<Mutant> of(String markdown, LabelledText.Statement s) {
        List<Mutant> all = new ArrayList<>();
        digit(s.text()).ifPresent(t -> all.add(replaced(Kind.DIGIT, markdown, s, s.text(), t)));
        UNITS.forEach((unit, other) -> {
            if (s.text().contains(unit)) {
                all.add(replaced(Kind.UNIT, markdown, s, s.text(), s.text().replaceFirst(unit, other)));
            }
        });
        direction(s.text()).ifPresent(t -> all.add(replaced(Kind.DIRECTION, markdown, s, s.text(), t)));
        if (s.text().chars().anyMatch(c -> "億亿%％".indexOf(c) >= 0) || s.text().endsWith("bn")) {
            economy(markdown, s).ifPresent(all::add);
            year(markdown, s).ifPresent(all::add);
        }
        return all;
    }

    /** Another digit in the second place that is one, else in the first; never a leading zero. */
    static Optional<String> digit(String text) {
        int wanted = text.chars().filter(Mutants::isDigit).count() > 1 ? 2 : 1;
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            seen += isDigit(c) ? 1 : 0;
            if (isDigit(c) && seen == wanted) {
                char other = c <= '9'
                        ? (char) ('0' + (c - '0' + 3) % 10)
                        : NUMERALS.charAt((NUMERALS.indexOf(c) + 3) % NUMERALS.length());
                return Optional.of(
                        text.substring(0, i) + (wanted == 1 && other == '0' ? '9' : other) + text.substring(i + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9' || NUMERALS.indexOf(c) >= 0;
    }

    private static Optional<String> direction(String text) {
        for (String[] pair : DIRECTIONS) {
            for (int i = 0; i < 2; i++) {
                if (text.contains(pair[i])) {
                    return Optional.of(text.replace(pair[i], pair[1 - i]));
                }
            }
        }
        boolean minus = text.startsWith("-") || text.startsWith("−");
        return minus && text.contains("%") ? Optional.of("+" + text.substring(1)) : Optional.empty();
    }

    /** The economy named last before the statement in its clause is exchanged for one that the line does not name. */
    private static Optional<Mutant> economy(String markdown, LabelledText.Statement s) {
        String line = line(markdown, s.line());
        String before = clauseBefore(line, s.column() - 1);
        for (String[] names : new String[][] {ECONOMIES, SIMPLIFIED, ENGLISH}) {
            int last = -1;
            String named = "";
            for (String name : names) {
                int at = before.lastIndexOf(name);
                named = at > last ? name : named;
                last = Math.max(last, at);
            }
            for (String other : names) {
                if (last >= 0 && !before.contains(other)) {
                    return Optional.of(
                            at(Kind.ECONOMY, markdown, s, s.column() - 1 - before.length() + last, named, other));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Mutant> year(String markdown, LabelledText.Statement s) {
        String before = sentenceBefore(line(markdown, s.line()), s.column() - 1);
        for (String[] pair : YEARS) {
            int at = before.lastIndexOf(pair[0]);
            if (at >= 0) {
                return Optional.of(at(Kind.YEAR, markdown, s, s.column() - 1 - before.length() + at, pair[0], pair[1]));
            }
        }
        return Optional.empty();
    }

    /** From the last comma or full stop on, one more comma back. */
    private static String clauseBefore(String line, int end) {
        int commas = 0;
        int at = end;
        while (at > 0 && commas < 1) {
            char c = line.charAt(at - 1);
            if ("。；;.|".indexOf(c) >= 0) {
                break;
            }
            commas += "，,、（(".indexOf(c) >= 0 ? 1 : 0;
            at -= commas < 1 ? 1 : 0;
        }
        return line.substring(at, end);
    }

    private static String sentenceBefore(String line, int end) {
        int at = end;
        while (at > 0 && "。；;|".indexOf(line.charAt(at - 1)) < 0) {
            at--;
        }
        return line.substring(at, end);
    }

    private static Mutant replaced(Kind kind, String markdown, LabelledText.Statement s, String old, String other) {
        return at(kind, markdown, s, s.column() - 1, old, other);
    }

    private static Mutant at(Kind kind, String markdown, LabelledText.Statement s, int from, String old, String other) {
        String line = line(markdown, s.line());
        if (!line.startsWith(old, from)) {
            throw new IllegalStateException(old + " does not stand at " + from + " of " + line);
        }
        String changed = line.substring(0, from) + other + line.substring(from + old.length());
        List<String> lines = new ArrayList<>(markdown.lines().toList());
        lines.set(s.line() - 1, changed);
        return new Mutant(kind, s.line(), from + 1, String.join("\n", lines), changed);
    }

    private static String line(String markdown, int number) {
        return markdown.lines().skip(number - 1L).findFirst().orElseThrow();
    }
}
