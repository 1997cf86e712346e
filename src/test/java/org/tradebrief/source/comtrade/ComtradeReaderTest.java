package org.tradebrief.source.comtrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.source.Answered.ECONOMIES;
import static org.tradebrief.source.Answered.RECEIVED;
import static org.tradebrief.source.Answered.claims;
import static org.tradebrief.source.Answered.codes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.library.Problem;
import org.tradebrief.source.Answered;
import org.tradebrief.source.Reading;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Reported;

class ComtradeReaderTest {
    private static final ComtradeReader READER = new ComtradeReader(ECONOMIES);
    private static final String PATH = "api/comtrade/2026-02-08/842-X-2024.json";

    /** A row as the preview gives it: descriptions null, a long tail of quantities. */
    private static final String ROW = """
        {"typeCode":"C","freqCode":"A","refPeriodId":20240101,"refYear":2024,"refMonth":52,"period":"2024",
         "reporterCode":842,"reporterISO":null,"reporterDesc":null,"flowCode":"X","flowDesc":null,
         "partnerCode":490,"partnerISO":null,"partnerDesc":null,"partner2Code":0,"partner2ISO":null,
         "classificationCode":"H6","isOriginalClassification":true,"cmdCode":"TOTAL","cmdDesc":null,"aggrLevel":0,
         "customsCode":"C00","mosCode":"0","motCode":0,"qtyUnitCode":-1,"qty":null,"netWgt":null,
         "cifvalue":null,"fobvalue":42286533914.25,"primaryValue":42286533914.25,"isReported":false}\
        """;

    private static String answer(String... rows) {
        return "{\"elapsedTime\":\"0.31 secs\",\"count\":" + rows.length + ",\"data\":[" + String.join(",\n", rows)
                + "],\"error\":\"\"}";
    }

    private static Reading read(String json) {
        return Answered.read(READER, PATH, json);
    }

    private static Problem skipped(String json) {
        return Answered.skipped(READER, PATH, json);
    }

    private static String partner(int code) {
        return ROW.replace("\"partnerCode\":490", "\"partnerCode\":" + code);
    }

    @Test
    void aTotalRowIsAFlow() {
        Flow flow = read(answer(partner(0), ROW)).flows().get(1);
        assertEquals("USA", flow.reporter().iso3());
        assertEquals("TWN", flow.partner().iso3());
        assertEquals(Direction.EXPORT, flow.direction());
        assertEquals(Flow.TOTAL, flow.product());
        assertEquals(Period.year(2024), flow.period());
        assertEquals(new BigDecimal("42286533914.25"), flow.usd());
        assertEquals(new BigDecimal("0.005"), flow.precision());
        assertEquals(1, flow.records());
        assertEquals(LocalDate.of(2026, 2, 8), flow.vintage(), "the folder says when it was fetched");
        assertEquals(2, flow.source().line(), "the second record");
    }

    @Test
    void theDocumentIsNamedByWhatItHolds() {
        Reading reading = read(answer(partner(0), ROW));
        assertEquals("UN Comtrade：美國出口，2024 年", reading.document().title());
        assertEquals(PATH, reading.document().path());
        assertEquals(List.of(), reading.problems());
    }

    @Test
    void withoutADayInThePathTheDayReceivedCounts() {
        assertEquals(
                RECEIVED,
                Answered.read(READER, "api/x.json", answer(ROW)).document().vintage());
    }

    @Test
    void nothingIsEverAddedUp() {
        Reading reading = read(answer(
                ROW,
                ROW.replace("\"customsCode\":\"C00\"", "\"customsCode\":\"C01\""),
                ROW.replace("\"motCode\":0", "\"motCode\":2100"),
                ROW.replace("\"partner2Code\":0", "\"partner2Code\":344"),
                ROW.replace("\"flowCode\":\"X\"", "\"flowCode\":\"RX\""),
                ROW.replace("\"typeCode\":\"C\"", "\"typeCode\":\"S\""),
                partner(97)));
        assertEquals(1, reading.flows().size());
        assertEquals(
                new BigDecimal("42286533914.25"), reading.flows().getFirst().usd());
        assertEquals(List.of("SRC-BREAKDOWN", "SRC-FLOW", "SRC-SERVICES", "SRC-GROUP"), codes(reading));
        assertTrue(reading.problems().getFirst().message().startsWith("3 筆"));
    }

    @Test
    void productsAndMonthsAndImportsAreKeptApart() {
        Reading reading = read(answer(
                ROW,
                ROW.replace("\"cmdCode\":\"TOTAL\"", "\"cmdCode\":\"0101\""),
                ROW.replace("\"period\":\"2024\"", "\"period\":\"202403\""),
                ROW.replace("\"flowCode\":\"X\"", "\"flowCode\":\"M\"")));
        assertEquals(4, reading.flows().size());
        assertEquals("0101", reading.flows().get(1).product(), "leading zeros matter");
        assertEquals(Period.month(2024, 3), reading.flows().get(2).period());
        assertEquals(Direction.IMPORT, reading.flows().get(3).direction());
    }

    @Test
    void aMissingValueIsNotZero() {
        Reading reading =
                read(answer(ROW, partner(156).replace("\"primaryValue\":42286533914.25", "\"primaryValue\":null")));
        assertEquals(1, reading.flows().size());
        assertEquals(List.of("SRC-MISSING"), codes(reading));
    }

    @Test
    void theSameSeriesWithTwoValuesIsNotTaken() {
        Reading reading = read(answer(ROW, ROW.replace("42286533914.25", "42286533914.26"), partner(156)));
        assertEquals(
                List.of("CHN"),
                reading.flows().stream().map(f -> f.partner().iso3()).toList());
        assertEquals(List.of("SRC-TWICE"), codes(reading));
    }

    @Test
    void aCountAtTheLimitMeansCutAndCutMeansNotUsed() {
        String[] rows = IntStream.range(0, 500).mapToObj(i -> partner(4)).toArray(String[]::new);
        Reading reading = read(answer(rows));
        assertEquals(List.of(), reading.flows());
        assertEquals(List.of("SRC-CUT"), codes(reading));
        Reported.Cut cut = (Reported.Cut) reading.reported().getFirst();
        assertEquals(500, cut.rows());
        assertEquals("USA", cut.reporter().iso3());
        assertEquals(1, uncut(rows).flows().size());
    }

    private static Reading uncut(String[] rows) {
        return Answered.read(new ComtradeReader(ECONOMIES, java.util.Set.of(250_000)), PATH, answer(rows));
    }

    @Property(tries = 30)
    void anAnswerThatIsNotAsLongAsItSaysIsNotUsed(@ForAll @IntRange(max = 9) int said) {
        Reading reading = read("{\"count\":" + said + ",\"data\":[" + ROW + "," + partner(156) + "],\"error\":\"\"}");
        assertEquals(said == 2 ? 2 : 0, reading.flows().size());
        assertEquals(said == 2 ? List.of() : List.of("SRC-COUNT"), codes(reading));
    }

    @Test
    void noRowsDoNotMeanNoTrade() {
        Reading reading = read("{\"elapsedTime\":\"0.09 secs\",\"count\":0,\"data\":[],\"error\":\"\"}");
        assertEquals(List.of("SRC-NO-ROWS"), codes(reading));
    }

    @Test
    void anErrorOfTheServiceIsSkippedInItsOwnWords() {
        assertEquals(
                "SRC-ANSWER-ERROR",
                skipped("{\"statusCode\":429,\"message\":\"Rate limit is exceeded. Try again in 2 seconds.\"}")
                        .code());
        assertTrue(skipped("{\"count\":0,\"data\":[],\"error\":\"quota exceeded\"}")
                .message()
                .contains("quota exceeded"));
        assertEquals("SRC-FORM", skipped("{\"elapsedTime\":\"1\"}").code());
        assertEquals("SRC-FORM", skipped("{\"data\":{}}").code());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 400, 900, 1500})
    void anAnswerCutInTheMiddleGivesNothing(int length) {
        String whole = answer(ROW, partner(156), partner(392));
        Problem problem = skipped(whole.substring(0, length));
        assertEquals("SRC-JSON-CUT", problem.code());
        assertTrue(problem.line() >= 1, problem.message());
        assertTrue(problem.message().contains("位元組"), problem.message());
    }

    @Test
    void aBrokenAnswerSaysWhere() {
        String broken = answer(ROW, partner(156).replace("\"isReported\":false}", "\"isReported\":fals}"), ROW);
        Problem problem = skipped(broken);
        assertEquals("SRC-JSON", problem.code());
        assertEquals(broken.substring(0, broken.indexOf("fals}")).lines().count(), problem.line());
        assertEquals("SRC-JSON", skipped(answer(ROW) + "{}").code());
    }

    @Test
    void unknownCodesAndNonsenseAreLeftOutOneByOne() {
        Reading reading = read(answer(
                ROW,
                partner(98765),
                ROW.replace("\"period\":\"2024\"", "\"period\":\"2024Q1\""),
                partner(392).replace("\"primaryValue\":42286533914.25", "\"primaryValue\":\"much\""),
                partner(276).replace("\"primaryValue\":42286533914.25", "\"primaryValue\":1e999999"),
                "7"));
        assertEquals(1, reading.flows().size());
        assertEquals(List.of("SRC-ECONOMY", "SRC-PERIOD", "SRC-NUMBER", "SRC-NUMBER", "SRC-RAGGED"), codes(reading));
    }

    @Test
    void onlyComtradesAnswersAreClaimed() {
        assertTrue(claims(READER, PATH, answer(ROW)));
        assertTrue(claims(READER, PATH, "\uFEFF\n" + answer(ROW)));
        assertTrue(claims(READER, PATH, "{\"data\" : [ ] }"));
        assertFalse(claims(READER, PATH, "[[\"CTY_CODE\"]]"));
        assertFalse(claims(READER, PATH, "<html>"));
        assertFalse(claims(READER, "api/x.csv", answer(ROW)));
    }

    @Property(tries = 300)
    void noTextMakesTheReaderThrow(@ForAll List<Integer> cuts) {
        String whole = answer(ROW, partner(156));
        String torn = cuts.stream()
                .map(c -> whole.substring(Math.floorMod(c, whole.length())))
                .limit(4)
                .collect(Collectors.joining());
        Answered.outcome(READER, PATH, torn);
        Answered.outcome(READER, PATH, "{\"data\":" + torn);
    }
}
