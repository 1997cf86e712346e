package org.tradebrief.check.extract.passage;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Basis;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Happening;
import org.tradebrief.check.extract.Happenings;
import org.tradebrief.check.extract.Measured;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Residue;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.extract.Trends;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Statements of something that went on for so many months or years in a row. */
final class StreakStatements {
    private StreakStatements() {}

    /** 連續六個月, 連續第六個月, 連六跌, 3 months in a row: whether the number counts a streak. */
    static boolean begins(Words words, int i, Measured m) {
        boolean before = isConsecutive(words, first(words, i));
        boolean time = m.unit() == Measured.Unit.TIME && (before || words.is(m.nextToken(), Sense.CONSECUTIVE));
        boolean bare = m.unit() == Measured.Unit.NONE && before && isTrend(words, m.nextToken());
        return (time || bare) && m.value().amount().intValue() > 1;
    }

    /** Where 連 stands: right before the number, or before the word for what went on: 連續第六個月, 連縮兩年. */
    private static int first(Words words, int i) {
        Token before = words.at(i - 1);
        boolean ordinal = before != null && words.text(before).equals("第");
        boolean led = before != null && Trends.isTrend(before) && words.is(i - 2, Sense.CONSECUTIVE);
        return ordinal || led ? i - 2 : i - 1;
    }

    /** 連續; 連降 and 連升 are one word each. */
    private static boolean isConsecutive(Words words, int at) {
        Token t = words.at(at);
        return t != null
                && (t.is(Sense.CONSECUTIVE)
                        || Trends.isTrend(t) && "連连".indexOf(words.text(t).charAt(0)) >= 0);
    }

    /** 連三年擴大: which way it went in these years says nothing of any other time. */
    static boolean isOfYears(Reading r, int at) {
        int last = r.found().size() - 1;
        return last >= 0
                && r.found().get(last).claim() instanceof Claim.Streak s
                && s.years()
                && r.words.sameClause(r.place(last), at);
    }

    /** 連續三|年增|加: years that went up, cut into other words. */
    private static boolean isYearsOf(Words words, int next) {
        String folded = words.run().folded();
        int start = words.get(next).start();
        return folded.startsWith("年", start)
                && Stream.of("年增加", "年增长", "年减少", "年成长").anyMatch(w -> folded.startsWith(w, start));
    }

    private static boolean isYears(Measured m) {
        return m.unitText().contains("年") || m.unitText().startsWith("year");
    }

    private static boolean isTrend(Words words, int at) {
        return words.at(at) != null && Trends.isTrend(words.get(at));
    }

    static void add(Reading r, int i, Measured m) {
        Words words = r.words;
        int from = isConsecutive(words, first(words, i)) ? first(words, i) : i;
        boolean bare = m.unit() == Measured.Unit.NONE;
        boolean years = isYears(m) || bare && isYearsOf(words, m.nextToken());
        Stretch stretch = years
                ? YearStretch.of(r, i, m.value().amount().intValue())
                : EndedStreaks.of(r, i, Stretch.of(r, i, m.nextToken()));
        Trend trend = trend(words, i, m.nextToken());
        Happening past = past(r, m.nextToken());
        boolean compares = past == null && compares(words, m.nextToken());
        Statement like = trend == null && !compares && past == null ? StreakOfCompared.before(r, i) : null;
        r.addAt(
                FigureKind.STREAK,
                words.get(from).start(),
                bare ? words.get(m.nextToken()).end() : m.end(),
                i,
                like == null
                        ? Residue.check(words, r.walk, i, m.nextToken(), r.walk.frame())
                        : StreakOfCompared.frame(r, m.nextToken(), like),
                new Claim.Streak(
                        m.value().amount().intValue(),
                        trend,
                        years,
                        Happenings.basis(words, i),
                        compares,
                        like == null ? past : StreakOfCompared.beside(like),
                        stretch.from(),
                        stretch.to(),
                        stretch.after()));
    }

    static @Nullable Trend trend(Words words, int i, int next) {
        for (int at = next; at < words.size() && words.sameClause(at, i); at++) {
            if (Trends.isTrend(words.get(at))) {
                return Trends.of(words.get(at));
            }
            if (isAgainstBefore(words, at)) {
                return words.is(at, Sense.HIGHER) ? Trend.UP : Trend.DOWN;
            }
        }
        for (int at = i - 1; at >= 0 && words.sameClause(at, i); at--) {
            if (Trends.isTrend(words.get(at))) {
                return Trends.of(words.get(at));
            }
        }
        return null;
    }

    /** 連兩個月站上 200 億: the level behind the number; null for none. */
    private static @Nullable Happening past(Reading r, int next) {
        for (int at = next; at < r.words.size() && r.words.sameClause(at, next); at++) {
            Happening level = Happenings.level(r, at);
            level = level == null ? Happenings.rate(r, at) : level;
            if (level != null) {
                return level;
            }
        }
        return null;
    }

    /** Whether the streak is of one value above or below another. */
    private static boolean compares(Words words, int next) {
        for (int at = next; at < words.size() && words.sameClause(at, next); at++) {
            Token t = words.get(at);
            if (t.isAny(Sense.HIGHER, Sense.LOWER)) {
                return !isAgainstBefore(words, at);
            }
        }
        return false;
    }

    /** 低於前月, 低於去年同月, 輸給前一年: set against its own value before. */
    private static boolean isAgainstBefore(Words words, int at) {
        Token next = words.at(at + 1);
        return words.isAny(at, Sense.HIGHER, Sense.LOWER)
                && next != null
                && Happenings.timeBefore(next) != Basis.UNSAID;
    }
}
