package org.tradebrief.check.extract.passage;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Hint;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Token;

/** Counts in English words of what measures hold: six announcements, seven medium and heavy rare earths, five US subsidiaries. */
final class EnglishCounts {
    private static final List<String> WORDS =
            List.of("", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Set<String> ACTS = Set.of("announcements", "notices", "measures");
    private static final Set<String> ELEMENTS = Set.of("elements", "rare earths", "rees", "metals");
    private static final Set<String> FIRMS = Set.of("entities", "firms", "companies", "subsidiaries", "subs", "units");
    private static final int REACH = 6;

    private EnglishCounts() {}

    /** Adds the count that the word at that token begins, if what it counts stands behind it. */
    static void take(Reading r, int i, Token.Unknown word) {
        int count = WORDS.indexOf(word.text());
        if (count < 2 || r.hint.kind() != Hint.Kind.TEXT) {
            return;
        }
        Words words = r.words;
        for (int at = i + 1; words.at(at) != null && at <= i + REACH && words.sameClause(at, i); at++) {
            String text = words.text(words.get(at)).toLowerCase(Locale.ROOT);
            String unit = ACTS.contains(text)
                    ? text
                    : ELEMENTS.contains(text) ? "elements" : FIRMS.contains(text) ? "entities" : "";
            if (!unit.isEmpty()) {
                Value value = Value.ofWord(count);
                r.add(FigureKind.COUNT, i, i, r.walk.frame(), new Claim.Count(value, unit));
                return;
            }
            if (Near.isValue(words.get(at)) || words.isMark(at, ",，;；:：()（）")) {
                return;
            }
        }
    }
}
