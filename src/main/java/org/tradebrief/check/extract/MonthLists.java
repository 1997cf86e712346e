package org.tradebrief.check.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** The months that a count of months is told to be: 三個月（6、10、11 月）, 有三個月…，分別是 6 月、10 月與 11 月. */
final class MonthLists {
    private static final Set<String> LEADS =
            Set.of("分別", "分别", "分別是", "分别是", "分別為", "分别为", "即", "就是", "也就是", "依序", "依次", "依序是", "依次是");

    private static final int LED = 3;
    private static final int FEWEST = 2;

    private MonthLists() {}

    /** Those in the bracket right behind it; else those of a list that the sentence leads to behind it, if there are as many. */
    static List<Timespan> named(Reading r, int next, int count) {
        Words words = r.words;
        if (words.isOpen(next)) {
            return months(r, next + 1, words.closer(next));
        }
        for (int at = next; at < words.size() && words.sameSentence(at, next); at++) {
            if (words.get(at) instanceof Token.Span && isLed(words, at)) {
                List<Timespan> all = months(r, at, end(words, at));
                return all.size() == count && count >= FEWEST ? all : List.of();
            }
        }
        return List.of();
    }

    private static boolean isLed(Words words, int at) {
        for (int i = at - 1; i >= at - LED && i >= 0 && words.sameSentence(i, at); i--) {
            if (words.isMark(i, "：:") || LEADS.contains(words.text(words.get(i)))) {
                return true;
            }
        }
        return false;
    }

    /** After the last of the times that nothing but joints stands between. */
    private static int end(Words words, int from) {
        int at = from;
        while (words.at(at) instanceof Token.Span || words.is(at, Sense.AND) || words.isMark(at, "、,，")) {
            at++;
        }
        return at;
    }

    private static List<Timespan> months(Reading r, int from, int to) {
        List<Timespan> months = new ArrayList<>();
        for (int at = from; at < to; at++) {
            Timespan span = r.words.get(at) instanceof Token.Span s ? r.walk.peek(s) : null;
            if (span != null && span.form() == Timespan.Form.MONTH) {
                months.add(span);
            }
        }
        return months;
    }
}
