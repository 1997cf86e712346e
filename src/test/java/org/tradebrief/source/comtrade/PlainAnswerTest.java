package org.tradebrief.source.comtrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.source.Answered.ECONOMIES;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.Problem;
import org.tradebrief.source.Answered;
import org.tradebrief.source.Outcome;
import org.tradebrief.source.RawFile;
import org.tradebrief.source.RawFiles;
import org.tradebrief.source.parse.Answers;
import org.tradebrief.source.parse.Harvest;
import org.tradebrief.source.parse.Unfit;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Provider;

/** The fast way through an answer must end where the way through any JSON ends. */
class PlainAnswerTest {
    private static final String PATH = "api/comtrade/2026-02-08/842-X-2024.json";
    private static final ComtradeReader READER = new ComtradeReader(ECONOMIES);

    @Property(tries = 400)
    void whateverTheRowsHoldBothWaysTellTheSame(@ForAll("rows") List<String> rows) {
        String answer = "{\"elapsedTime\":\"1 secs\", \"count\":" + rows.size() + ",\n\"data\":["
                + String.join(" ,\n", rows) + "],\"error\":\"\"}\n";
        assertSame(answer);
    }

    @Property(tries = 300)
    void whereverItIsTornBothWaysTellTheSame(
            @ForAll("rows") List<String> rows, @ForAll @IntRange(max = 4000) int length, @ForAll byte noise) {
        String answer = "{\"count\":" + rows.size() + ",\"data\":[" + String.join(",", rows) + "]}";
        int at = Math.min(length, answer.length());
        assertSame(answer.substring(0, at));
        assertSame(answer.substring(0, at) + (char) (noise & 0x7f) + answer.substring(at));
    }

    @Test
    void anAnswerOfTheServiceIsReadTheFastWay() throws Unfit {
        assertTrue(isPlain("{\"count\":1,\"data\":[" + row("156", "\"é 中\"", "1.5", "202401") + "],\"error\":\"\"}"));
        assertFalse(isPlain("{\"count\":1,\"data\":[" + row("156", "[]", "1.5", "202401") + "]}"), "nested");
        assertFalse(isPlain("{\"count\":1,\"data\":[" + row("156", "1", "1e5", "202401") + "]}"), "an exponent");
    }

    @Test
    void rowsMayBeManyTimesAsLongAsTheWindow() throws Unfit {
        String rows = IntStream.range(0, 3000)
                .mapToObj(
                        i -> row("156", "\"" + "x".repeat(300) + "\"", i + ".25", (1990 + i / 120) + "0" + (1 + i % 9)))
                .collect(Collectors.joining(",\n"));
        String answer = "{\"count\":3000,\"data\":[" + rows + "]}";
        assertTrue(isPlain(answer));
        assertSame(answer);
        String wide = "{\"count\":1,\"data\":[" + row("156", "\"" + "x".repeat(900_000) + "\"", "7.25", "2024") + "]}";
        assertTrue(isPlain(wide));
        assertSame(wide);
    }

    private static boolean isPlain(String answer) throws Unfit {
        RawFile file = RawFiles.ofBytes(PATH, answer.getBytes(StandardCharsets.UTF_8), LocalDate.EPOCH);
        Envelope envelope = new Envelope(
                ECONOMIES, new Harvest(Answers.document(file, Provider.COMTRADE, "comtrade", Optional.empty())));
        return PlainAnswer.read(file, envelope);
    }

    /** A nested value in front keeps the fast way out and changes nothing else. */
    private static void assertSame(String answer) {
        assertEquals(told(answer.replaceFirst("\\{", "{\"nested\":[],")), told(answer));
    }

    private static String told(String answer) {
        return switch (Answered.outcome(READER, PATH, answer)) {
            case Outcome.Skipped(Problem problem) -> problem.code();
            case Outcome.Read(var reading) ->
                reading.flows().stream().map(PlainAnswerTest::told).collect(Collectors.joining("\n"))
                        + reading.problems()
                        + reading.document().title()
                        + reading.reported().size();
        };
    }

    private static String told(Flow f) {
        return f.reporter() + " " + f.partner() + " " + f.direction() + " " + f.product() + " " + f.period() + " "
                + f.usd() + " " + f.precision() + " " + f.vintage() + " "
                + f.source().line();
    }

    private static String row(String partner, String description, String value, String period) {
        return "{\"typeCode\":\"C\",\"period\":\"" + period + "\",\"reporterCode\":842,\"flowCode\":\"X\","
                + "\"partnerCode\":" + partner + ",\"partnerDesc\":" + description
                + ",\"partner2Code\":0,\"cmdCode\":\"TOTAL\",\"customsCode\":\"C00\",\"motCode\":0,\"primaryValue\":"
                + value + ",\"isReported\":false}";
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> partners =
                Arbitraries.of("156", "392", "490", "\"276\"", "0", "97", "99999", "null", "-1", "007");
        Arbitrary<String> descriptions = Arbitraries.of(
                "null",
                "\"China\"",
                "\"C\\u00f4te\"",
                "\"Türkiye\"",
                "\"a\\\"b\\\\\"",
                "\"…中\"",
                "true",
                "-1.50",
                "{}",
                "\"tab\tin it\"",
                "01",
                "1.",
                "tru");
        Arbitrary<String> values = Arbitraries.of(
                "1",
                "0",
                "-0.0",
                "42286533914.25",
                "1.50",
                "1e5",
                "null",
                "\"12\"",
                "-5",
                "00.1",
                "123456789012345678",
                "1234567890123456789.5",
                "0.000");
        Arbitrary<String> periods = Arbitraries.of("2024", "202401", "202413", "2024Q1", "", "2023");
        Arbitrary<String> rows =
                Combinators.combine(partners, descriptions, values, periods).as(PlainAnswerTest::row);
        Arbitrary<String> spaced = rows.map(r -> r.replace(",\"", " ,\n \"").replace(":", " : "));
        Arbitrary<String> swapped =
                rows.map(r -> r.replace("\"typeCode\":\"C\",", "").replace("}", ",\"typeCode\":\"C\"}"));
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(8, rows),
                        net.jqwik.api.Tuple.of(1, spaced),
                        net.jqwik.api.Tuple.of(1, swapped),
                        net.jqwik.api.Tuple.of(1, Arbitraries.of("7", "{}", "[1]", "null")))
                .list()
                .ofMaxSize(6);
    }
}
