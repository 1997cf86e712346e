package org.tradebrief.desk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tradebrief.desk.words.Language;
import org.tradebrief.desk.words.Words;
import org.tradebrief.trade.Economies;

class SearchTextsTest {
    private final Words words = new Words();
    private final SearchTexts texts = new SearchTexts(words.of("search"));

    @Test
    void aCategoryIsSaidInTheDesksLanguageAndOneOfTheirOwnAsItIs() {
        assertEquals("政策說明", category("policy_guidance"));
        assertEquals("port calls", category("port_calls"));
        words.languageProperty().set(Language.EN);
        assertEquals("Policy guidance", category("policy_guidance"));
        assertEquals("port calls", category("port_calls"));
    }

    private String category(String code) {
        return texts.value(Facet.Kind.CATEGORY, code, Economies.standard());
    }
}
