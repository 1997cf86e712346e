package org.tradebrief.check.extract.passage;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Happenings;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Residue;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** for ten straight months, the fourth consecutive month: so many in a row, counted in words. */
final class EnglishStreaks {
    private static final List<String> CARDINALS = List.of(
            "",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen");
    private static final List<String> ORDINALS = List.of(
            "",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth");

    private EnglishStreaks() {}

    /** Adds the streak that the word at that token is in the middle of, if it is. */
    static void take(Reading r, int i) {
        Words words = r.words;
        boolean months = words.is(i, Sense.CONSECUTIVE) && words.is(i + 1, Sense.TIME_UNIT) && words.at(i - 1) != null;
        int count = months ? count(words.at(i - 1)) : 0;
        if (count < 2) {
            return;
        }
        String unit = words.text(words.get(i + 1)).toLowerCase(Locale.ROOT);
        Trend said = StreakStatements.trend(words, i, i + 2);
        Trend trend = said == null ? against(words, i) : said;
        Stretch stretch = EndedStreaks.of(r, i, Stretch.of(r, i, i + 2));
        r.addAt(
                FigureKind.STREAK,
                words.get(i - 1).start(),
                words.get(i + 1).end(),
                i,
                Residue.check(words, r.walk, i, i + 2, r.walk.frame()),
                new Claim.Streak(
                        count,
                        trend,
                        unit.startsWith("year"),
                        Happenings.basis(words, i),
                        false,
                        null,
                        stretch.from(),
                        stretch.to(),
                        stretch.after()));
    }

    private static int count(@Nullable Token t) {
        return t instanceof Token.Unknown u ? Math.max(CARDINALS.indexOf(u.text()), ORDINALS.indexOf(u.text())) : 0;
    }

    /** below their year-earlier level: lower or higher than a year before, which no word of direction says. */
    private static @Nullable Trend against(Words words, int i) {
        for (int at = i - 1; at >= 0 && words.sameClause(at, i); at--) {
            if (words.isAny(at, Sense.HIGHER, Sense.LOWER, Sense.UNDER)) {
                return words.is(at, Sense.HIGHER) ? Trend.UP : Trend.DOWN;
            }
        }
        return null;
    }
}
