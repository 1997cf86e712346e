package org.tradebrief.search.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {

    @ParameterizedTest
    @CsvSource({
        "稀土 -日本, 稀土, 日本",
        "-日本 稀土, 稀土, 日本",
        "rare earth NOT Japan, rare earth, Japan",
        "稀土 -「中國大陸」, 稀土, 中國大陸",
        "稀土 －日本, 稀土, 日本"
    })
    void whatADashStandsBeforeIsLeftOut(String typed, String text, String without) {
        assertEquals(new Asked(text, List.of(), List.of(without)), Asked.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dual-use items", "2025-61", "US - China trade", "公告 -61", "-稀土", "not in force"})
    void notEveryDashLeavesSomethingOut(String typed) {
        assertEquals(new Asked(typed, List.of(), List.of()), Asked.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"美國 \"穿透性規則\"", "美國 「穿透性規則」", "美國 “穿透性規則”"})
    void whatStandsInQuotesIsInsistedOn(String typed) {
        assertEquals(List.of("穿透性規則"), Asked.of(typed).phrases());
    }

    @Test
    void aQuotationInAPastedSentenceIsNotInsistedOn() {
        String sentence = "商务部新闻发言人就日将我多家实体列入出口管制“最终用户清单”事答记者问（Ministry of Commerce Spokesperson Responds）";
        assertEquals(List.of(), Asked.of(sentence).phrases());
    }
}
