package org.tradebrief.check.words;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads places that have a word of their own: 首席, 老二, 榜眼, 探花, 季軍, 次席. Works on folded text. */
final class PlaceWords {
    /** The characters with which they begin. */
    private static final String BEGINNINGS = "老首状榜探亚季殿次";

    private static final Map<String, Integer> PLACES = Map.ofEntries(
            Map.entry("老大", 1),
            Map.entry("老二", 2),
            Map.entry("老三", 3),
            Map.entry("老四", 4),
            Map.entry("老五", 5),
            Map.entry("首席", 1),
            Map.entry("状元", 1),
            Map.entry("榜眼", 2),
            Map.entry("探花", 3),
            Map.entry("亚军", 2),
            Map.entry("季军", 3),
            Map.entry("殿军", 4),
            Map.entry("次席", 2));

    /** Titles and people are called so as well: 首席談判代表, 老大哥. */
    private static final String ENDS = ",。;:、!?()」』\n是为则的位宝之";

    private static final String SEATS = "在坐居当为是列任的";

    private PlaceWords() {}

    static boolean begin(char c) {
        return BEGINNINGS.indexOf(c) >= 0;
    }

    static @Nullable Token at(CharSequence text, int start) {
        int end = start + 2;
        Integer place = end > text.length()
                ? null
                : PLACES.get(text.subSequence(start, end).toString());
        if (place == null) {
            return null;
        }
        boolean ends = end == text.length() || ENDS.indexOf(text.charAt(end)) >= 0;
        boolean led = start > 0 && SEATS.indexOf(text.charAt(start - 1)) >= 0;
        boolean alone = place > 1 || led;
        return ends && alone ? new Token.Ordinal(start, end, place, place) : null;
    }
}
