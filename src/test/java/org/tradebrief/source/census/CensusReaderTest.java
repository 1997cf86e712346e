package org.tradebrief.source.census;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.source.Answered.ECONOMIES;
import static org.tradebrief.source.Answered.claims;
import static org.tradebrief.source.Answered.codes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tradebrief.source.Answered;
import org.tradebrief.source.Reading;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Period;

class CensusReaderTest {
    private static final CensusReader READER = new CensusReader(ECONOMIES);
    private static final String PATH = "api/census/2026-02-07/imports.json";
    private static final String EXPORTS = """
        [["CTY_CODE","CTY_NAME","ALL_VAL_MO","time","CTY_CODE"],
         ["5830","TAIWAN","4100000123","2025-11","5830"],
         ["5700","CHINA","7008400456","2025-11","5700"]]
        """;

    private static Reading read(String json) {
        return Answered.read(READER, PATH, json);
    }

    @Test
    void aRowIsAFlowOfTheUnitedStatesInWholeDollars() {
        Flow flow = read(EXPORTS).flows().getFirst();
        assertEquals("USA", flow.reporter().iso3());
        assertEquals("TWN", flow.partner().iso3());
        assertEquals(Direction.EXPORT, flow.direction());
        assertEquals(Period.month(2025, 11), flow.period());
        assertEquals(new BigDecimal("4100000123"), flow.usd());
        assertEquals(BigDecimal.ZERO, flow.precision());
        assertEquals(LocalDate.of(2026, 2, 7), flow.vintage());
        assertEquals(1, flow.source().line(), "the header is not a record");
        assertEquals(
                "U.S. Census Bureau：美國出口，2025 年 11 月", read(EXPORTS).document().title());
    }

    @Test
    void generalImportsAreTakenAndThoseForConsumptionAreNot() {
        Reading reading = read("""
            [["CTY_CODE","GEN_VAL_MO","CON_VAL_MO","I_COMMODITY","time"],
             ["5700","11","7","85","2025-11"],["5700","12","8","-","2025-11"]]\
            """);
        assertEquals(
                List.of("85", Flow.TOTAL),
                reading.flows().stream().map(Flow::product).toList());
        assertEquals(Direction.IMPORT, reading.flows().getFirst().direction());
        assertEquals(new BigDecimal("11"), reading.flows().getFirst().usd());
        Reading other = read("[[\"CTY_CODE\",\"CON_VAL_MO\",\"time\"],[\"5700\",\"7\",\"2025-11\"]]");
        assertEquals(List.of(), other.flows());
        assertEquals(List.of("SRC-BASIS"), codes(other));
    }

    @Test
    void aCumulativeValueCoversTheYearToItsMonth() {
        Reading reading = read("""
            [["CTY_CODE","ALL_VAL_MO","ALL_VAL_YR","time"],
             ["5700","5","5","2025-01"],["5700","7","12","2025-02"]]\
            """);
        assertEquals(
                List.of("2025-01=5", "2025-02=7", "2025-01..2025-02=12"),
                reading.flows().stream().map(f -> f.period() + "=" + f.usd()).toList());
        assertEquals(List.of(), reading.problems());
    }

    @Test
    void groupsOfCountriesAreDroppedAndCounted() {
        Reading reading = read("""
            [["CTY_CODE","SUMMARY_LVL","ALL_VAL_MO","time"],
             ["-","DET","100","2025-11"],["0003","CGP","20","2025-11"],["0014","CGP","20","2025-11"],
             ["5XXX","CGP","30","2025-11"],["1XXX","DET","30","2025-11"],["5700","DET","9","2025-11"]]\
            """);
        assertEquals(
                List.of("W00", "CHN"),
                reading.flows().stream().map(f -> f.partner().iso3()).toList());
        assertEquals(List.of("SRC-GROUP"), codes(reading));
        assertTrue(reading.problems().getFirst().message().startsWith("4 筆"));
    }

    @Test
    void amountsThatAreAllWholeTenthsOfAMillionWereRounded() {
        String rows = IntStream.rangeClosed(1, 12)
                .mapToObj(m -> "[\"5700\",\"%d00000\",\"2025-%02d\"]".formatted(70_000 + m, m))
                .collect(Collectors.joining(","));
        String json = "[[\"CTY_CODE\",\"ALL_VAL_MO\",\"time\"]," + rows + "]";
        assertEquals(new BigDecimal("50000"), read(json).flows().getFirst().precision());
        String exact = json.replace("7000100000", "7000100001");
        assertEquals(BigDecimal.ZERO, read(exact).flows().getFirst().precision());
    }

    @Test
    void badRowsAreLeftOutOneByOne() {
        Reading reading = read("""
            [["CTY_CODE","ALL_VAL_MO","YEAR","MONTH"],
             ["5700","9","2025","11"],["5700","9","2025"],["9876","9","2025","11"],
             ["5830","9","2025","13"],["5880","x","2025","11"],["5800",null,"2025","11"],7]\
            """);
        assertEquals(1, reading.flows().size());
        assertEquals(Period.month(2025, 11), reading.flows().getFirst().period());
        assertEquals(
                List.of("SRC-RAGGED", "SRC-ECONOMY", "SRC-MONTH", "SRC-NUMBER", "SRC-RAGGED", "SRC-MISSING"),
                codes(reading));
    }

    @Test
    void whatIsNoAnswerIsSkipped() {
        assertEquals(
                "SRC-JSON-CUT",
                Answered.skipped(READER, PATH, EXPORTS.substring(0, 120)).code());
        assertEquals(
                "SRC-FORM",
                Answered.skipped(READER, PATH, "[[\"CTY_CODE\",\"time\"]]").code());
        assertEquals("SRC-FORM", Answered.skipped(READER, PATH, "{}").code());
        assertEquals("SRC-EMPTY", Answered.skipped(READER, PATH, "").code());
        assertTrue(claims(READER, PATH, EXPORTS));
        assertFalse(claims(READER, PATH, "[{\"page\":1}]"));
    }

    @Property(tries = 300)
    void noTextMakesTheReaderThrow(@ForAll List<Integer> cuts) {
        String torn = cuts.stream()
                .map(c -> EXPORTS.substring(Math.floorMod(c, EXPORTS.length())))
                .limit(4)
                .collect(Collectors.joining());
        Answered.outcome(READER, PATH, torn);
        Answered.outcome(READER, PATH, EXPORTS.substring(0, 70) + torn);
    }
}
