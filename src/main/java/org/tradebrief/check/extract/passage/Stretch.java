package org.tradebrief.check.extract.passage;

import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Between which months a streak is said to run: 從去年 2 月起, 自 2 月到 11 月; either end null where it is not said. */
record Stretch(@Nullable Timespan from, @Nullable Timespan to) {
    private static final Stretch UNSAID = new Stretch(null, null);
    private static final String UNTIL = "到至迄";

    /** What the sentence before the number at that token says. */
    static Stretch of(Reading r, int i) {
        Timespan last = null;
        for (int at = i - 1; at >= 0 && r.words.sameSentence(at, i); at--) {
            Timespan months = span(r, at);
            if (months != null && months.form() == Timespan.Form.MONTHS && r.words.is(at - 1, Sense.FROM)) {
                return new Stretch(
                        month(months.fromYear(), months.fromMonth()), month(months.toYear(), months.toMonth()));
            }
            Timespan month = month(months);
            if (month != null && isStart(r.words, at)) {
                return new Stretch(month, last);
            }
            boolean end = month != null && isEnd(r.words, at);
            if (month != null && !end) {
                return UNSAID;
            }
            last = end ? month : last;
        }
        return UNSAID;
    }

    private static @Nullable Timespan span(Reading r, int at) {
        Timespan span = r.walk.spanAt(at);
        return span != null || !(r.words.get(at) instanceof Token.Span s) ? span : r.walk.peek(s);
    }

    private static @Nullable Timespan month(@Nullable Timespan span) {
        return span != null && span.form() == Timespan.Form.MONTH ? span : null;
    }

    private static Timespan month(int year, int month) {
        return new Timespan(Timespan.Form.MONTH, year, year, month, month);
    }

    private static boolean isStart(Words words, int at) {
        Token before = words.at(at - 1);
        return words.is(at - 1, Sense.FROM)
                || words.isBehind(at, "起")
                || words.isBehind(at, "开始")
                || before != null && words.text(before).equalsIgnoreCase("since");
    }

    private static boolean isEnd(Words words, int at) {
        Token before = words.at(at - 1);
        String text = before == null ? "" : words.text(before);
        return !text.isEmpty() && UNTIL.indexOf(text.charAt(text.length() - 1)) >= 0
                || text.equalsIgnoreCase("to")
                || text.equalsIgnoreCase("through");
    }
}
