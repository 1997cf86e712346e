package org.tradebrief.check.extract.passage;

import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Since when an extreme is one: 2023 年 9 月以來新低, the lowest since September; the span is null where it cannot be placed. */
record Since(boolean told, @Nullable Timespan span) {
    private static final int REACH = 5;

    /** What the words around the extreme at that token tell. */
    static Since of(Reading r, int i) {
        Words words = r.words;
        for (int at = i - 1; at >= 0 && at >= i - REACH && words.sameClause(at, i); at--) {
            boolean inside = words.text(words.get(at)).equals("以");
            if (words.isBehind(at, "以来") || words.isBehind(at, "来") && !inside) {
                boolean start = words.text(words.get(at)).equals("初") && words.at(at - 1) instanceof Token.Span;
                return start ? placed(r, at - 1).fromItsStart() : placed(r, at);
            }
        }
        for (int at = i + 1; at < words.size() && at <= i + REACH && words.sameClause(at, i); at++) {
            if (words.text(words.get(at)).equalsIgnoreCase("since")) {
                return placed(r, at + 1);
            }
        }
        return inYear(r, i);
    }

    /** 年內新高, 全年最低: of the months of the year spoken of. */
    private static Since inYear(Reading r, int i) {
        Words words = r.words;
        Slot<Timespan> said = r.walk.frame().period();
        int start = words.get(i).start();
        String before = words.text(Math.max(0, start - 4), start);
        boolean year = before.endsWith("年內") || before.endsWith("年内") || before.endsWith("全年");
        Timespan named = named(r, i) == null ? months(r, i) : named(r, i);
        if (named != null) {
            return new Since(true, named);
        }
        return year && said != null && said.value().form() == Timespan.Form.MONTH
                ? new Since(true, Timespan.year(said.value().toYear()))
                : new Since(false, null);
    }

    /** 2025 單月最低, 2025 年新高: the year right before the extreme; null for none. */
    private static @Nullable Timespan named(Reading r, int i) {
        int at = i - 1;
        while (at >= i - 2 && isOfMonth(r.words, at)) {
            at--;
        }
        Timespan span = at >= 0 && r.words.get(at) instanceof Token.Span s ? r.walk.peek(s) : null;
        boolean alone = at == i - 1 && !(r.words.isAny(i, Sense.RECORD_HIGH, Sense.RECORD_LOW));
        return span != null && span.isYear() && !alone ? span : null;
    }

    /** 為前 11 個月的最高值, 是前 11 個月裡最低的: the months right before the extreme, of one named before them; null for none. */
    private static @Nullable Timespan months(Reading r, int i) {
        int at = i - 1;
        while (at >= Math.max(0, i - 3) && r.words.sameClause(at, i) && r.words.isAny(at, Sense.OF, Sense.NEUTRAL)) {
            at--;
        }
        Timespan span = at >= 0 && r.words.sameClause(at, i) ? r.walk.spanAt(at) : null;
        boolean several = span != null
                && (span.form() == Timespan.Form.MONTHS || span.form() == Timespan.Form.TO_DATE)
                && ofMonths(r, i) != null;
        return several && span != null ? span.through(r.walk.latest()) : null;
    }

    /** The month that is spoken of before those months among which it is the extreme; null where there is none. */
    static @Nullable Timespan ofMonths(Reading r, int i) {
        boolean named = r.words.is(i + 1, Sense.OF) && r.words.is(i + 2, Sense.EXACT); // 前 11 月最高的是台灣
        for (int at = i - 1; at >= 0 && r.words.sameSentence(at, i) && !named; at--) {
            Timespan span = r.walk.spanAt(at);
            if (span != null && span.form() == Timespan.Form.MONTH) {
                return span;
            }
        }
        return null;
    }

    /** 單月最低, 最高紀錄: the extreme of months, not of partners. */
    static boolean isOfMonths(Words words, int i) {
        return isOfMonth(words, i - 1)
                || words.isBehind(i, "的一个月")
                || words.isBehind(i, "的月份")
                || words.isBehind(i, "纪录");
    }

    private static boolean isOfMonth(Words words, int at) {
        Token t = words.at(at);
        String text = t == null ? "" : words.text(t);
        return text.equals("單月") || text.equals("单月");
    }

    /** 2024 年初以來: since its first month. */
    private Since fromItsStart() {
        return span == null
                ? this
                : new Since(told, new Timespan(Timespan.Form.MONTH, span.fromYear(), span.fromYear(), 1, 1));
    }

    private static Since placed(Reading r, int at) {
        return new Since(true, r.words.at(at) instanceof Token.Span s ? r.walk.peek(s) : null);
    }
}
