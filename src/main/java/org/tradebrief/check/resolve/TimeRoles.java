package org.tradebrief.check.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.resolve.State.Set;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.text.date.ReadSpan;

/**
 * Decides what a time is that words say: what is spoken of from there on, what that is set against, or something told in
 * passing.
 */
final class TimeRoles {
    private static final List<String> SINCE = List.of("以來", "以来", "迄今", "至今");

    private final Words words;
    private final @Nullable Timespan around;
    private final Today today;
    private final Map<Integer, Timespan> spans = new HashMap<>();

    /** @param around the time that the headings, the row or the column say; null for none */
    TimeRoles(Words words, @Nullable Timespan around, Today today) {
        this.words = words;
        this.around = around;
        this.today = today;
    }

    void take(Token.Span token, int at, State state) {
        Timespan said = meant(token.span(), said(state), at);
        if (token.span().form() == ReadSpan.Form.YEAR_LIST || isHeadOfColumns(at)) {
            state.period = null;
            state.open = true;
            return;
        }
        Timespan span = Spans.of(token.span(), said, state.year, today).orElse(null);
        if (span == null || isWeek(at) || isStart(at) || isVintage(at) || isEndOfWindow(at, state)) {
            return;
        }
        if (span.form() == Timespan.Form.YEAR && span.fromYear() == state.running) {
            span = new Timespan(Timespan.Form.TO_DATE, span.fromYear(), span.toYear(), 1, 12);
        }
        span = throughMonth(span, at, state);
        if (isWindow(span, at)) {
            span = Timespan.through(span.fromYear(), today.latest());
            if (state.period != null && words.sameSentence(state.period.index(), at)) {
                spans.put(at, span);
                return;
            }
        }
        boolean partly = token.span().years() == ReadSpan.Years.MISSING;
        boolean base = isBase(at);
        if (token.span().form() == ReadSpan.Form.SAME_MONTHS
                && token.span().years() == ReadSpan.Years.MISSING
                && !base) {
            span = said == null ? span : said; // 同期 that compares nothing is the time spoken of
        }
        spans.put(at, span);
        Set<Timespan> set = new Set<>(span, at, partly, Spans.isGuess(token.span(), state.year, today));
        if (isArrival(at) && state.period != null && state.period.index() == at - 2) {
            state.base = state.period; // 2024 年 1–11 月 → 2025 年 1–11 月
            state.period(set);
        } else if (isOfPlaceLeft(at)) {
            state.aside(span, at);
            state.asideTold = true;
        } else if (base) {
            state.base = set;
        } else if (state.isBack(span) || isOfExtreme(span, at, state)) {
            state.aside(span, at);
        } else {
            state.period(set);
        }
    }

    /** Nov-25   Nov-24 over rows that blanks set in columns: each is the time of its own column, not of all that follows. */
    private boolean isHeadOfColumns(int at) {
        Token before = words.at(at - 1);
        if (!(before instanceof Token.Span)) {
            return false;
        }
        String gap = words.text(before.end(), words.get(at).start());
        return gap.isBlank() && gap.length() > 1;
    }

    private boolean isArrival(int at) {
        return words.is(at - 1, Sense.ARROW) && words.at(at - 2) instanceof Token.Span;
    }

    /** 2024 年同期 where 2024 itself was spoken of last: the months of the time before that, of another year. */
    private @Nullable Timespan meant(ReadSpan span, @Nullable Timespan said, int at) {
        boolean itself = span.form() == ReadSpan.Form.SAME_MONTHS
                && span.years() == ReadSpan.Years.SAID
                && said != null
                && said.isYear()
                && said.fromYear() == span.fromYear();
        boolean thisMonth = span.form() == ReadSpan.Form.RELATIVE_MONTH
                && span.fromMonth() == 0
                && (said == null || said.form() != Timespan.Form.MONTH);
        if (thisMonth) {
            Timespan month = monthBefore(at);
            return month == null ? said : month;
        }
        for (int i = at - 1; itself && i >= 0; i--) {
            Timespan before = spans.get(i);
            if (before != null && before.fromYear() != span.fromYear()) {
                return before;
            }
        }
        return itself && around != null && around.fromYear() != span.fromYear() ? around : said;
    }

    /** 6 月是前 11 個月最低，當月逆差: the month named last in the sentence, though a longer time was named since. */
    private @Nullable Timespan monthBefore(int at) {
        for (int i = at - 1; i >= 0 && words.sameSentence(i, at); i--) {
            Timespan before = spans.get(i);
            if (before != null && before.form() == Timespan.Form.MONTH) {
                return before;
            }
        }
        return null;
    }

    /** 自 2025 年 4 月起 says since when, not of when. */
    private boolean isStart(int at) {
        Token before = words.at(at - 1);
        return words.isBehind(at, "以来")
                || words.isBehind(at, "初以来")
                || words.is(at - 1, Sense.FROM) && words.isBehind(at, "起")
                || before != null && words.text(before).equalsIgnoreCase("since")
                || Bounds.isBound(words, at);
    }

    /** 2024 年以來 said in a later year: all months since, among which one is looked for, beside the time spoken of. */
    private boolean isWindow(Timespan span, int at) {
        String text = words.text(words.get(at));
        return span.form() == Timespan.Form.TO_DATE
                && span.toYear() < today.latest().getYear()
                && SINCE.stream().anyMatch(text::endsWith);
    }

    /** 由上月第一位退居第二位: when somebody held the place that is left. */
    private boolean isOfPlaceLeft(int at) {
        return words.is(at - 1, Sense.FROM) && words.at(at + 1) instanceof Token.Ordinal;
    }

    /** 高點出現在十月, Trough = Aug: the month of an extreme is told in passing. */
    private boolean isOfExtreme(Timespan span, int at, State state) {
        boolean month = span.form() == Timespan.Form.MONTH && state.period != null;
        for (int i = at - 1; month && i >= 0 && i >= at - 4 && words.sameClause(i, at); i--) {
            if (words.isAny(i, Sense.PEAK, Sense.TROUGH)) {
                return true;
            }
        }
        return false;
    }

    /** 2024 年 1 月以來（截至 2025 年 11 月）單月最高, 到十一月為止最高: where what is looked at ends, beside the time spoken of. */
    private boolean isEndOfWindow(int at, State state) {
        Token before = words.at(at - 1);
        boolean led = before != null && words.text(before).startsWith("截") && words.opener(at) >= 0;
        boolean closed = words.isBehind(at, "为止") || words.isBehind(at, "止");
        return state.period != null && words.sameSentence(state.period.index(), at) && (led || closed);
    }

    /** 2026 年第 06 週 names a week, not a year of trade. */
    private boolean isWeek(int at) {
        Token next = words.at(at + 1);
        return next != null && words.text(next).equals("第") && words.at(at + 2) instanceof Token.Number;
    }

    /** 2025 YTD Nov: the month that a year to date goes through. */
    private Timespan throughMonth(Timespan span, int at, State state) {
        Timespan before = words.at(at - 1) instanceof Token.Span && state.period != null ? state.period.value() : null;
        boolean through = span.form() == Timespan.Form.MONTH
                && before != null
                && before.form() == Timespan.Form.TO_DATE
                && before.fromYear() == span.fromYear();
        return through ? new Timespan(Timespan.Form.MONTHS, span.fromYear(), span.toYear(), 1, span.toMonth()) : span;
    }

    /** Census，2026-02 版: when the data were issued, not what they are of. */
    private boolean isVintage(int at) {
        return words.isBehind(at, "版")
                || words.isBehind(at, "更新")
                || words.isBehind(at, "发布")
                || words.isBehind(at, "vintage");
    }

    /** What the span at that token was taken for; null where there is none. */
    @Nullable
    Timespan at(int index) {
        return spans.get(index);
    }

    /** What a span that lies ahead would mean from here. */
    @Nullable
    Timespan peek(Token.Span token, State state) {
        Timespan said = said(state);
        return Spans.of(token.span(), said, state.year, today).orElse(null);
    }

    /** A time after 較 or 比, or set against the time before it by 對, is what something is measured against. */
    private boolean isBase(int at) {
        for (int i = at + 1; i <= at + 3 && i < words.size() && words.sameClause(i, at); i++) {
            if (words.is(i, Sense.BASE)
                    || i == at + 1 && isAgainst(at)
                    || words.is(i, Sense.THAN) && words.text(words.get(i)).startsWith("相")) {
                return true;
            }
        }
        for (int i = at - 1; i >= 0 && i >= at - 3 && words.sameSentence(i, at); i--) {
            Token t = words.get(i);
            boolean compares = t.is(Sense.THAN) && !isFrom(i, at) || t.isAny(Sense.HIGHER, Sense.LOWER, Sense.BASE);
            boolean set = words.at(i - 1) instanceof Token.Span || words.isAny(i - 1, Sense.YOY, Sense.MOM);
            boolean inHead = i == at - 1 && at == words.size() - 1; // 進口，對 2024 年 1–11 月
            boolean against = t.is(Sense.TOWARD) && (set || inHead); // YoY 對 2024 年 1–11 月
            boolean yearBefore = t.is(Sense.YOY) && t.end() == words.get(at).start();
            if (compares || against || yearBefore || i == at - 1 && goesOnTo(t, at)) {
                return true;
            }
            if (!t.is(Sense.NEUTRAL) && !(t instanceof Token.Name)) {
                return false;
            }
        }
        return false;
    }

    /** 與前一年同月比, 跟去年同期比. */
    private boolean isAgainst(int at) {
        Token before = words.at(at - 1);
        return before != null
                && "與与跟和同".contains(words.text(before))
                && words.text(words.get(at + 1)).startsWith("比");
    }

    /** 與 joins as often as it compares: only 與…相比 compares; from compares right before a time, not before a partner. */
    private boolean isFrom(int i, int at) {
        String text = words.text(words.get(i));
        return text.equals("與") || text.equals("与") || text.equals("against") || text.equals("from") && i != at - 1;
    }

    /** 從去年同期的 A 縮小到 B: where something came from, if the clause says where it went. */
    private boolean goesOnTo(Token from, int at) {
        boolean leads = from.is(Sense.FROM) && !words.text(from).equals("自");
        for (int i = at + 1; leads && i < words.size() && i <= at + 12 && words.sameClause(i, at); i++) {
            if (words.isAny(i, Sense.UP, Sense.DOWN, Sense.WIDEN, Sense.NARROW, Sense.ARROW)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Timespan said(State state) {
        return state.period != null ? state.period.value() : around;
    }
}
