package org.tradebrief.desk.trade;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tradebrief.trade.Economy;

/** What was typed to filter lines: words that must all be there, alternatives separated by commas. */
record Typed(List<List<String>> alternatives) {

    static Typed of(String text) {
        return new Typed(Arrays.stream(text.toLowerCase(Locale.ROOT).split("[,，、]"))
                .map(part -> Arrays.stream(part.strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList())
                .filter(words -> !words.isEmpty())
                .toList());
    }

    boolean isEmpty() {
        return alternatives.isEmpty();
    }

    /** @param text in small letters */
    boolean matches(String text) {
        return isEmpty()
                || alternatives.stream().anyMatch(words -> words.stream().allMatch(text::contains));
    }

    /** What an economy is found by. */
    static String of(Economy economy) {
        return (economy.nameZhTw() + " " + economy.nameEn() + " " + economy.iso3()).toLowerCase(Locale.ROOT);
    }
}
