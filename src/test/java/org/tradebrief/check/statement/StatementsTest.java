package org.tradebrief.check.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradebrief.check.Checker;
import org.tradebrief.check.Figure;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.SampleFacts;
import org.tradebrief.check.Verdict;

/**
 * Each kind of statement, right and wrong: statements.csv, groups.csv for several partners, months or years together, places.csv for orders, relations.csv for those that set two values against each other,
 * slips.csv for those that their context places, and policy.csv for those on measures say of each what it is, of which period, and what is right; slots.csv where each part
 * of what it speaks of was read.
 */
@ExtendWith(SampleFacts.class)
class StatementsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rows")
    void isFoundPlacedAndJudged(
            String kind,
            String text,
            String words,
            String metric,
            String period,
            String verdict,
            String right,
            Checker checker) {
        List<Figure> all = SampleFacts.figures(checker, text);
        Figure figure = all.stream()
                .filter(f -> f.kind() == FigureKind.valueOf(kind) && f.text().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not found among " + all));
        assertEquals(Verdict.valueOf(verdict), figure.verdict(), figure.toString());
        assertTrue(text.startsWith(words, figure.column() - 1), figure.toString());
        assertTrue(metric.isEmpty() || figure.metric().equals(metric), figure.toString());
        assertTrue(period.isEmpty() || figure.period().equals(period), figure.toString());
        assertTrue(figure.expected().contains(right), figure.toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slots")
    void remembersWhereEachSlotWasRead(String text, String words, String slots, Checker checker) {
        List<Figure> all = SampleFacts.figures(checker, text);
        Figure figure =
                all.stream().filter(f -> f.text().equals(words)).findFirst().orElseThrow();
        assertTrue(figure.steps().stream().anyMatch(s -> s.startsWith("歸位：") && s.contains(slots)), figure.toString());
    }

    static Stream<Arguments> rows() {
        return Stream.of("statements.csv", "groups.csv", "places.csv", "relations.csv", "slips.csv", "policy.csv")
                .flatMap(StatementsTest::rows);
    }

    static Stream<Arguments> slots() {
        return rows("slots.csv");
    }

    private static Stream<Arguments> rows(String name) {
        try (InputStream in = Objects.requireNonNull(StatementsTest.class.getResourceAsStream(name))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(StatementsTest::row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Arguments row(String line) {
        String[] cells = line.split("\\|", -1);
        Object[] stripped = Stream.of(cells).map(String::strip).toArray();
        return Arguments.of(stripped);
    }
}
