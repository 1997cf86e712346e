package org.tradebrief.check.extract;

import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Statements of something that went on for so many months or years in a row. */
final class StreakStatements {
    private StreakStatements() {}

    static void add(Reading r, int i, Measured m) {
        Words words = r.words;
        int from = words.is(i - 1, Sense.CONSECUTIVE) ? i - 1 : i;
        boolean years = m.unitText().contains("年") || m.unitText().startsWith("year");
        r.addAt(
                FigureKind.STREAK,
                words.get(from).start(),
                m.end(),
                i,
                Residue.check(words, r.walk, i, m.nextToken(), r.walk.frame()),
                new Claim.Streak(
                        m.value().amount().intValue(),
                        trend(words, i, m.nextToken()),
                        years,
                        compares(words, m.nextToken())));
    }

    private static @Nullable Trend trend(Words words, int i, int next) {
        for (int at = next; at < words.size() && words.sameClause(at, i); at++) {
            if (Trends.isTrend(words.get(at))) {
                return Trends.of(words.get(at));
            }
        }
        for (int at = i - 1; at >= 0 && words.sameClause(at, i); at--) {
            if (Trends.isTrend(words.get(at))) {
                return Trends.of(words.get(at));
            }
        }
        return null;
    }

    /** Whether the streak is of one value above or below another. */
    private static boolean compares(Words words, int next) {
        for (int at = next; at < words.size() && words.sameClause(at, next); at++) {
            Token t = words.get(at);
            if (t.isAny(Sense.HIGHER, Sense.LOWER)) {
                return true;
            }
        }
        return false;
    }
}
