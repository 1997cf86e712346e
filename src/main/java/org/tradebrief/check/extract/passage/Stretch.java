package org.tradebrief.check.extract.passage;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Brackets;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.resolve.Bounds;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/**
 * Between which months a streak is said to run: 從去年 2 月起, 自 2 月到 11 月; either end null where it is not said.
 *
 * @param after whether it is behind the first that it is said to run, as in 5 月之後, 此後
 */
record Stretch(@Nullable Timespan from, @Nullable Timespan to, boolean after) {
    private static final Stretch UNSAID = new Stretch(null, null);
    private static final int BEHIND = 4;
    private static final String UNTIL = "到至迄";
    private static final Pattern THEREAFTER =
            Pattern.compile("此后|其后|尔后|之后|以后|过后|随后|往后|接着|接下来|从此|自此|thereafter|since then|after that|afterwards");

    Stretch(@Nullable Timespan from, @Nullable Timespan to) {
        this(from, to, false);
    }

    /** What the bracket behind the number says, 連升 4 個月（8–11 月）, else the sentence before the number at that token. */
    static Stretch of(Reading r, int i, int next) {
        int open = next;
        while (open < Math.min(next + BEHIND, r.words.size())
                && r.words.sameClause(open, i)
                && !r.words.isOpen(open)
                && !Near.isValue(r.words.get(open))) {
            open++;
        }
        Slot<Timespan> put = Brackets.timeAfter(r, open);
        return put != null && put.value().form() == Timespan.Form.MONTHS ? between(put.value()) : before(r, i);
    }

    private static Stretch between(Timespan months) {
        return new Stretch(month(months.fromYear(), months.fromMonth()), month(months.toYear(), months.toMonth()));
    }

    private static Stretch before(Reading r, int i) {
        Timespan last = null;
        boolean thereafter = isThereafter(r.words, Near.clauseStart(r.words, i), i);
        int farthest = r.words.sentence(i) - (thereafter ? 1 : 0);
        for (int at = i - 1; at >= 0 && r.words.sentence(at) >= farthest; at--) {
            Timespan months = span(r, at);
            if (months != null && months.form() == Timespan.Form.MONTHS && r.words.is(at - 1, Sense.FROM)) {
                return between(months);
            }
            Timespan month = month(months);
            boolean after = month != null && (thereafter || isAfter(r.words, at, i));
            if (after || month != null && isStart(r.words, at)) {
                return new Stretch(month, last, after);
            }
            boolean end = month != null && isEnd(r.words, at);
            if (month != null && !end) {
                return UNSAID;
            }
            last = end ? month : last;
        }
        return UNSAID;
    }

    /** 5 月之後; 自 5 月的 114.6 億美元之後. */
    private static boolean isAfter(Words words, int at, int i) {
        int end = at;
        while (end < i && words.sameClause(end, at)) {
            end++;
        }
        return Bounds.isAfter(words, at) || words.is(at - 1, Sense.FROM) && isThereafter(words, at + 1, end);
    }

    private static boolean isThereafter(Words words, int from, int to) {
        return from < to
                && THEREAFTER
                        .matcher(words.run()
                                .folded()
                                .substring(
                                        words.get(from).start(),
                                        words.get(to - 1).end()))
                        .find();
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
