package org.tradebrief.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EconomiesTest {
    private final Economies economies = Economies.standard();

    @ParameterizedTest
    @CsvSource(textBlock = """
        842, USA
        840, USA
        490, TWN
        158, TWN
        699, IND
        356, IND
        757, CHE
        756, CHE
        251, FRA
        250, FRA
        579, NOR
        578, NOR
        380, ITA
        381, ITA
        0, W00
        899, R899
        837, R837
        492, R492
        97, G097
        """)
    void aCodeOfComtradeMeansOneEconomy(int code, String iso3) {
        assertEquals(iso3, economies.comtrade(code).orElseThrow().iso3());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        5700, CHN
        5830, TWN
        5880, JPN
        5800, KOR
        4280, DEU
        0000, W00
        -, W00
        0003, G097
        """)
    void aCodeOfTheCensusMeansOneEconomy(String code, String iso3) {
        assertEquals(iso3, economies.census(code).orElseThrow().iso3());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        台灣 | TWN
        臺灣 | TWN
        台湾 | TWN
        Chinese Taipei | TWN
        other asia, NES | TWN
        中國大陸 | CHN
        中国 | CHN
        南韓 | KOR
        韓國 | KOR
        韩国 | KOR
        Korea, Rep. | KOR
        美国 | USA
        United States of America | USA
        德國 | DEU
        Viet Nam | VNM
        China, Hong Kong SAR | HKG
        Côte d’Ivoire | CIV
        全球 | W00
        歐盟 | G097
        美 | USA
        中 | CHN
        台 | TWN
        日 | JPN
        韓 | KOR
        德 | DEU
        """)
    void aNameInAnyOfTheThreeLanguagesMeansOneEconomy(String name, String iso3) {
        assertEquals(iso3, economies.named(name).orElseThrow().iso3());
    }

    @Test
    void onlyWholeNamesMean() {
        assertTrue(economies.named("台灣海峽").isEmpty());
        assertTrue(economies.named("").isEmpty());
    }

    @Test
    void everyCodeAndNameLeadsBackToItsEconomy() {
        for (Economy e : economies.all()) {
            assertEquals(e, economies.get(e.iso3()));
            assertEquals(e, economies.named(e.nameEn()).orElseThrow(), e.nameEn());
            assertEquals(e, economies.named(e.nameZhTw()).orElseThrow(), e.nameZhTw());
            assertEquals(e, economies.named(e.nameZhCn()).orElseThrow(), e.nameZhCn());
            if (e.m49() != 0) {
                assertEquals(e, economies.m49(e.m49()).orElseThrow());
            }
            if (e.comtrade() != 0) {
                assertEquals(e, economies.comtrade(e.comtrade()).orElseThrow());
            }
        }
    }

    @Test
    void residualsGroupsAndTheWorldAreNoEconomies() {
        assertEquals(Economy.Kind.RESIDUAL, economies.get("R899").kind());
        assertEquals(Economy.Kind.GROUP, economies.get("G097").kind());
        assertEquals(Economy.Kind.WORLD, economies.world().kind());
        assertEquals(Economy.Kind.ECONOMY, economies.get("TWN").kind());
    }

    @Test
    void aTypedCodeOrNameIsFound() {
        assertEquals("TWN", economies.find("twn").orElseThrow().iso3());
        assertEquals("TWN", economies.find(" 台灣 ").orElseThrow().iso3());
    }

    @Test
    void abbreviationsStayOutOfTheNamesForRunningText() {
        assertFalse(economies.names().containsKey("中"));
        assertEquals("CHN", economies.abbreviations().get("中").iso3());
    }

    @Test
    void anUnknownCodeIsNamedInTheError() {
        assertThrows(IllegalArgumentException.class, () -> economies.get("XYZ"));
    }
}
