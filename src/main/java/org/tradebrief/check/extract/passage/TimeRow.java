package org.tradebrief.check.extract.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Distribution;
import org.tradebrief.check.extract.Lists;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.text.date.ReadSpan;

/** Numbers in a row that belong to times in a row, one each: 一至三季度依次為 1,026.6、648.2 和 749.6, 9 月、10 月分別為. */
final class TimeRow {
    private static final String ONE = "(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])";
    private static final Pattern FROM_TO = Pattern.compile("第?" + ONE + "(?:至|到|[-–~])第?" + ONE + "季");
    private static final Pattern LISTED =
            Pattern.compile("第?" + ONE + "(?:[、和及与]第?" + ONE + ")?[、和及与]第?" + ONE + " ?(季|月)");
    private static final String DIGITS = "一二三四五六七八九十";
    private static final int QUARTER = 3;

    private TimeRow() {}

    /** The frame with the time that the number's place in its row gives it. */
    static Frame apply(Reading r, int i, Frame frame) {
        List<Integer> row = Distribution.row(r.words, i);
        int place = row.indexOf(i);
        if (row.size() < 2 || place < 0) {
            return frame;
        }
        List<Token.Span> said = times(r.words, row.getFirst());
        List<Token.Span> times = said.size() == 1 ? months(r.words, said.getFirst(), row) : said;
        Timespan time = times.size() == row.size() ? r.walk.peek(times.get(place)) : null;
        return time == null ? frame : frame.withPeriod(new Slot<>(time, Origin.CLAUSE));
    }

    /** The times listed last before the row, in its sentence. */
    private static List<Token.Span> times(Words words, int first) {
        List<Token.Span> times = new ArrayList<>();
        for (int at = first - 1; at >= 0 && words.sameSentence(at, first); at--) {
            Token t = words.get(at);
            if (t instanceof Token.Span s) {
                List<Token.Span> listed = listed(words, s);
                if (!listed.isEmpty()) {
                    return times.isEmpty() ? listed : List.of();
                }
                times.addFirst(s);
            } else if (Near.isValue(t) && !words.is(at + 1, Sense.TIME_UNIT) || !times.isEmpty() && !t.is(Sense.AND)) {
                break;
            }
        }
        return times;
    }

    /** 第三季三個月…依序為: the months of the one time before the row, where each is said to have a number and nobody else. */
    private static List<Token.Span> months(Words words, Token.Span span, List<Integer> row) {
        int first = row.getFirst();
        int each = Near.before(words, first, Sense.EACH);
        ReadSpan said = span.span();
        boolean all = said.form() == ReadSpan.Form.MONTHS && said.toMonth() - said.fromMonth() + 1 == row.size();
        return each >= 0 && all && Lists.before(words, each).size() < 2
                ? IntStream.rangeClosed(said.fromMonth(), said.toMonth())
                        .mapToObj(month -> of(span, month, month))
                        .toList()
                : List.of();
    }

    private static List<Token.Span> listed(Words words, Token.Span span) {
        String text = words.run().folded().substring(span.start(), span.end());
        Matcher all = FROM_TO.matcher(text);
        if (all.find()) {
            List<Token.Span> quarters = new ArrayList<>();
            for (int q = number(all.group(1)); q <= number(all.group(2)); q++) {
                quarters.add(of(span, q * QUARTER - QUARTER + 1, q * QUARTER));
            }
            return quarters;
        }
        Matcher some = LISTED.matcher(text);
        if (!some.find()) {
            return List.of();
        }
        boolean quarters = some.group(4).equals("季");
        List<Token.Span> listed = new ArrayList<>();
        for (int group = 1; group <= 3; group++) {
            @Nullable String one = some.group(group);
            int n = one == null ? 0 : number(one);
            if (n > 0) {
                listed.add(quarters ? of(span, n * QUARTER - QUARTER + 1, n * QUARTER) : of(span, n, n));
            }
        }
        return listed;
    }

    private static Token.Span of(Token.Span span, int from, int to) {
        ReadSpan said = span.span();
        ReadSpan.Form form = from == to ? ReadSpan.Form.MONTH : ReadSpan.Form.MONTHS;
        return new Token.Span(
                span.start(),
                span.end(),
                new ReadSpan(said.start(), said.end(), form, said.years(), said.fromYear(), said.toYear(), from, to));
    }

    private static int number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int last = DIGITS.indexOf(text.charAt(text.length() - 1)) + 1;
        return text.length() == 2 ? 10 + last : last;
    }
}
