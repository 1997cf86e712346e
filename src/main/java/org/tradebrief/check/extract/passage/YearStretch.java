package org.tradebrief.check.extract.passage;

import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.text.date.ReadSpan;

/** Over which years a streak of years is said to run: 自 2022 年起連續三年, 2022、2023、2024 連三年; either end null where it is not said. */
final class YearStretch {
    private YearStretch() {}

    /** What the sentence before the number at that token says of a streak of so many years. */
    static Stretch of(Reading r, int i, int count) {
        Words words = r.words;
        for (int at = i - 1; at >= 0 && words.sameSentence(at, i); at--) {
            if (!(words.get(at) instanceof Token.Span s) || s.span().years() != ReadSpan.Years.SAID) {
                continue;
            }
            ReadSpan span = s.span();
            int years = span.toYear() - span.fromYear() + 1;
            switch (span.form()) {
                case YEARS, YEAR_LIST -> {
                    boolean steps = years == count + 1; // 2021 到 2024 年連三年: the first is what the second is set against
                    return years == count || steps ? stretch(span.toYear() - count + 1, span.toYear()) : stretch(0, 0);
                }
                case YEAR, WHOLE_YEAR -> {
                    return isStart(words, at)
                            ? stretch(span.fromYear(), 0)
                            : words.sameClause(at, i) ? stretch(0, span.toYear()) : stretch(0, 0);
                }
                default -> {}
            }
        }
        return stretch(0, 0);
    }

    private static Stretch stretch(int from, int to) {
        return new Stretch(year(from), year(to));
    }

    private static @Nullable Timespan year(int year) {
        return year == 0 ? null : Timespan.year(year);
    }

    private static boolean isStart(Words words, int at) {
        return words.is(at - 1, Sense.FROM) || words.isBehind(at, "起") || words.isBehind(at, "以来");
    }
}
