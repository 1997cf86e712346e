package org.tradebrief.source.worldbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.source.Answered.ECONOMIES;
import static org.tradebrief.source.Answered.claims;
import static org.tradebrief.source.Answered.codes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tradebrief.source.Answered;
import org.tradebrief.source.Reading;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Reported;

class WorldBankReaderTest {
    private static final WorldBankReader READER = new WorldBankReader(ECONOMIES);
    private static final String PATH = "api/worldbank/growth.json";
    private static final String ANSWER = """
        [{"page":1,"pages":1,"per_page":"100","total":3,"sourceid":"2","lastupdated":"2026-01-28"},
         [{"indicator":{"id":"NY.GDP.MKTP.KD.ZG","value":"GDP growth (annual %)"},
           "country":{"id":"CN","value":"China"},"countryiso3code":"CHN","date":"2024",
           "value":4.97664,"unit":"","obs_status":"","decimal":1},
          {"indicator":{"id":"NY.GDP.MKTP.KD.ZG","value":"GDP growth (annual %)"},
           "country":{"id":"KR","value":"Korea, Rep."},"countryiso3code":"KOR","date":"2024",
           "value":null,"unit":"","obs_status":"","decimal":1},
          {"indicator":{"id":"NY.GDP.MKTP.KD.ZG","value":"GDP growth (annual %)"},
           "country":{"id":"1W","value":"World"},"countryiso3code":"WLD","date":"2024",
           "value":2.8,"unit":"","obs_status":"","decimal":1}]]
        """;

    private static Reading read(String json) {
        return Answered.read(READER, PATH, json);
    }

    @Test
    void aRowIsAYearlyFigureOfAnEconomy() {
        Reading reading = read(ANSWER);
        assertEquals(1, reading.reported().size());
        Reported.Macro macro =
                assertInstanceOf(Reported.Macro.class, reading.reported().getFirst());
        assertEquals("CHN", macro.reporter().iso3());
        assertEquals("NY.GDP.MKTP.KD.ZG", macro.indicator());
        assertEquals(Period.year(2024), macro.period());
        assertEquals(new BigDecimal("4.97664"), macro.value());
        assertEquals("%", macro.unit());
        assertEquals(1, macro.source().line());
        assertEquals(List.of("SRC-MISSING", "SRC-GROUP"), codes(reading));
        assertEquals("World Bank：GDP growth (annual %)", reading.document().title());
    }

    @Test
    void theFolderSaysTheVintageAndElseTheAnswerItself() {
        assertEquals(LocalDate.of(2026, 1, 28), read(ANSWER).document().vintage());
        assertEquals(
                LocalDate.of(2026, 2, 8),
                Answered.read(READER, "api/worldbank/2026-02-08/growth.json", ANSWER)
                        .document()
                        .vintage());
    }

    @Test
    void unitsComeFromTheCode() {
        assertEquals("%", WorldBankRows.unit("NE.TRD.GNFS.ZS"));
        assertEquals("USD", WorldBankRows.unit("BN.CAB.XOKA.CD"));
        assertEquals("USD", WorldBankRows.unit("TX.VAL.MRCH.CD.WT"));
        assertEquals("LCU/USD", WorldBankRows.unit("PA.NUS.FCRF"));
        assertEquals("", WorldBankRows.unit("SP.POP.TOTL"));
    }

    @Test
    void aMessageIsAnErrorInTheSourcesWords() {
        String json = "[{\"message\":[{\"id\":\"120\",\"key\":\"Invalid value\","
                + "\"value\":\"The provided parameter value is not valid\"}]}]";
        assertTrue(claims(READER, PATH, json));
        assertTrue(
                Answered.skipped(READER, PATH, json).message().contains("The provided parameter value is not valid"));
    }

    @Test
    void noDataAndFurtherPagesAreSaid() {
        Reading none = read("[{\"page\":0,\"pages\":0,\"per_page\":0,\"total\":0},null]");
        assertEquals(List.of("SRC-NO-ROWS"), codes(none));
        assertEquals(List.of("SRC-NO-ROWS"), codes(read("[{\"page\":0}]")));
        assertTrue(codes(read(ANSWER.replace("\"pages\":1", "\"pages\":3"))).contains("SRC-PAGE"));
    }

    @Test
    void badRowsAreLeftOutOneByOne() {
        String row = ANSWER.substring(ANSWER.indexOf("{\"indicator\""), ANSWER.indexOf("{\"indicator\"", 200));
        String rows = row + row.replace("2024", "2024Q1") + row.replace("NY.GDP.MKTP.KD.ZG", "?")
                + row.replace("4.97664", "\"high\"").replace("2024", "2023") + row + "7";
        Reading reading = read("[{\"page\":1},[" + rows + "]]");
        assertEquals(1, reading.reported().size());
        assertEquals(List.of("SRC-YEAR", "SRC-INDICATOR", "SRC-NUMBER", "SRC-TWICE", "SRC-RAGGED"), codes(reading));
    }

    @Test
    void anAnswerCutInTheMiddleGivesNothing() {
        for (int length : new int[] {1, 60, 300, 600}) {
            assertEquals(
                    "SRC-JSON-CUT",
                    Answered.skipped(READER, PATH, ANSWER.substring(0, length)).code());
        }
        assertFalse(claims(READER, PATH, "[[\"CTY_CODE\"]]"));
    }

    @Property(tries = 300)
    void noTextMakesTheReaderThrow(@ForAll List<Integer> cuts) {
        String torn = cuts.stream()
                .map(c -> ANSWER.substring(Math.floorMod(c, ANSWER.length())))
                .limit(4)
                .collect(Collectors.joining());
        Answered.outcome(READER, PATH, torn);
        Answered.outcome(READER, PATH, ANSWER.substring(0, 120) + torn);
    }
}
