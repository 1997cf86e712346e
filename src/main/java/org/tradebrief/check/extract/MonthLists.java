package org.tradebrief.check.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.text.date.ReadSpan;
import org.tradebrief.text.number.NumberReader;

/** The months that a count of months is told to be: 三個月（6、10、11 月）, 有三個月…，分別是 6 月、10 月與 11 月. */
public final class MonthLists {
    private static final Set<String> LEADS =
            Set.of("分別", "分别", "分別是", "分别是", "分別為", "分别为", "即", "就是", "也就是", "依序", "依次", "依序是", "依次是");

    /** 6、10、11 月: more than one number before one 月. */
    private static final Pattern LIST = Pattern.compile(
            "((?:\\d{1,2}|[一二三四五六七八九十]{1,2})(?: ?[、与和及] ?(?:\\d{1,2}|[一二三四五六七八九十]{1,2}))+) ?(?:[两二三四五]?个?月)");

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
            boolean put = words.isOpen(at - 1) && words.closer(at - 1) == end(words, at); // （6 月、10 月、11 月）
            if (words.get(at) instanceof Token.Span && (isLed(words, at) || put)) {
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

    /** The months listed in the sentence before that token, nothing but words that change nothing between; empty for none. */
    public static List<Timespan> before(Reading r, int at) {
        Words words = r.words;
        int last = at - 1;
        while (last >= 0
                && words.sameSentence(last, at)
                && !(words.get(last) instanceof Token.Span)
                && !Near.isValue(words.get(last))) {
            last--;
        }
        if (last < 0 || !words.sameSentence(last, at) || !(words.get(last) instanceof Token.Span)) {
            return List.of();
        }
        int from = last;
        while (words.is(from - 1, Sense.AND) && words.at(from - 2) instanceof Token.Span) {
            from -= 2;
        }
        List<Timespan> all = new ArrayList<>();
        for (int i = from; i <= last; i++) {
            if (words.get(i) instanceof Token.Span s) {
                all.addAll(listed(r, i, s));
            }
        }
        return all.size() < FEWEST ? List.of() : all;
    }

    /** The one month of that token, or those of 6、10、11 月, which is one; empty where it names no months one by one. */
    private static List<Timespan> listed(Reading r, int at, Token.Span token) {
        Timespan one = r.walk.spanAt(at);
        if (one != null && one.form() == Timespan.Form.MONTH) {
            return List.of(one);
        }
        String text = r.words.run().folded().substring(token.start(), token.end());
        Matcher list = LIST.matcher(text);
        List<Timespan> months = new ArrayList<>();
        for (String number : list.find() ? list.group(1).split("[、与和及]") : new String[0]) {
            int month = NumberReader.at(number.strip(), 0)
                    .map(n -> n.value().intValue())
                    .orElse(0);
            ReadSpan said = token.span();
            Timespan t = r.walk.peek(new Token.Span(
                    token.start(),
                    token.end(),
                    new ReadSpan(
                            token.start(),
                            token.end(),
                            ReadSpan.Form.MONTH,
                            said.years(),
                            said.fromYear(),
                            said.toYear(),
                            month,
                            month)));
            if (month < 1 || month > 12 || t == null) {
                return List.of();
            }
            months.add(t);
        }
        return months;
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
