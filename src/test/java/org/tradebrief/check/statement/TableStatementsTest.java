package org.tradebrief.check.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradebrief.check.Checker;
import org.tradebrief.check.Figure;
import org.tradebrief.check.SampleFacts;

/** Tables of many habits: no cell's figure vanishes, each that is right is borne out, each that is wrong gets the right one. */
@ExtendWith(SampleFacts.class)
class TableStatementsTest {
    private static final Pattern CELL = Pattern.compile(
            "(?<=\\||<td>)\\s*(?:[^|<>\\d]{1,8}"
                + " (?=\\d+\\.\\d))?(\\d{4}-\\d{2}-\\d{2}|[-−+]?\\d[\\d,]*(?:\\.\\d+)?%?)(\\{[!?≠][^}]*})?\\s*(?=\\||</td>)");

    private static final Pattern WORD = Pattern.compile("\\{([!=])}");

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyCellIsFoundPlacedAndJudged(String name, String text, Checker checker) {
        List<String> wanted = new ArrayList<>();
        List<String> told = new ArrayList<>();
        List<Figure> figures = SampleFacts.figures(checker, text.replaceAll("\\{[!?≠][^}]*}", ""));
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int taken = 0;
            Matcher cell = CELL.matcher(lines.get(i));
            while (cell.find()) {
                String mark = cell.group(2) == null ? "" : cell.group(2);
                wanted.add(i + 1 + ": " + cell.group(1) + " " + verdict(mark));
                told.add(i + 1 + ": " + cell.group(1) + " " + judged(figures, i + 1, cell.start(1) + 1 - taken));
                taken += mark.length();
            }
        }
        assertEquals(String.join("\n", wanted), String.join("\n", told));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("words")
    void everyMarkedWordIsFoundAndJudged(String name, String text, Checker checker) {
        List<String> wanted = new ArrayList<>();
        List<String> told = new ArrayList<>();
        List<Figure> figures = SampleFacts.figures(checker, text.replaceAll("\\{[!=]}", ""));
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int taken = 0;
            Matcher word = WORD.matcher(lines.get(i));
            while (word.find()) {
                int end = word.start() - taken;
                wanted.add(i + 1 + ":" + end + (word.group(1).equals("=") ? " VERIFIED" : " CONTRADICTED"));
                told.add(i + 1 + ":" + end + " " + ending(figures, i + 1, end));
                taken += word.group().length();
            }
        }
        assertEquals(String.join("\n", wanted), String.join("\n", told));
    }

    private static String ending(List<Figure> figures, int line, int end) {
        return figures.stream()
                .filter(f -> f.line() == line && f.column() - 1 + f.text().length() == end)
                .findFirst()
                .map(f -> f.verdict().name())
                .orElse("not found");
    }

    private static String verdict(String mark) {
        return switch (mark.isEmpty() ? ' ' : mark.charAt(1)) {
            case '!' -> ("CONTRADICTED " + mark.substring(2, mark.length() - 1)).strip();
            case '?' -> "UNSUPPORTED";
            case '≠' -> "INCOMPARABLE";
            default -> "VERIFIED";
        };
    }

    private static String judged(List<Figure> figures, int line, int column) {
        return figures.stream()
                .filter(f -> f.line() == line && f.column() == column)
                .findFirst()
                .map(f -> f.verdict() + (f.correction() == null ? "" : " " + f.correction()))
                .orElse("not found");
    }

    static Stream<Arguments> cases() {
        return cases("tables.md");
    }

    static Stream<Arguments> words() {
        return cases("table-words.md");
    }

    private static Stream<Arguments> cases(String file) {
        try (InputStream in = Objects.requireNonNull(TableStatementsTest.class.getResourceAsStream(file))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("(?m)^=== "))
                    .skip(1)
                    .map(c -> c.split("\n", 2))
                    .map(c -> Arguments.of(c[0], c[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
