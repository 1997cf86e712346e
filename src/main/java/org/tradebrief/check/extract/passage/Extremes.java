package org.tradebrief.check.extract.passage;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Residue;
import org.tradebrief.check.extract.Subject;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** The month in which a series was highest or lowest: 高點出現在九月, 六月為全年谷底, low = 6,553, Jun. */
final class Extremes {
    private static final int REACH = 9;
    private static final List<String> POINTS =
            List.of("那个", "这个", "这一", "那一", "该", "此", "上述", "前述", "离", "距", "距离", "that ");
    private static final Pattern MONTHS = Pattern.compile("单月最|最[高低大小多少]的?(?:值|点)?的?(?:月份|一个月|单月)|最[高低大小多少]值则?[出落]");

    /** 高點是低點的 2.5 倍: both were told before. */
    private static final Pattern MULTIPLE =
            Pattern.compile("(?:[是为](?:低点|谷底|低谷|高点|高峰|峰值))?的 ?[约近逾]?\\d+(?:\\.\\d+)? ?倍");

    private Extremes() {}

    /** Adds the extreme that the word at that token states; false where it states none. */
    static boolean take(Reading r, int i) {
        Words words = r.words;
        boolean ofMonths = isOfMonths(words, i);
        boolean most = words.is(i, Sense.PEAK) || isShort(words, i, "high") || ofMonths && words.is(i, Sense.MOST);
        boolean least = words.is(i, Sense.TROUGH) || isShort(words, i, "low") || ofMonths && words.is(i, Sense.LEAST);
        Frame frame = r.walk.frame();
        if (!most && !least || frame.quantity() == null) {
            return false;
        }
        if (month(r, i) == null && YearExtremes.peak(r, i, most)) {
            return true;
        }
        if (isDenied(words, i) || isPointedAt(words, i)) {
            return true;
        }
        int behind = behind(words, i);
        if (behind >= 0 && isOfNext(words, i, behind)) {
            behind = -1;
        }
        boolean next = behind >= 0 && (!words.sameClause(behind, i) || words.is(i + 1, Sense.AND));
        if (next && namesMonth(r, i)) { // 3 月是高點、6 月是低點
            behind = -1;
        }
        Slot<Timespan> month = behind < 0 ? before(r, i) : time(r, behind);
        boolean number = behind > 0 && holdsNumber(words, i, behind);
        int from = number ? behind : i;
        Frame of = Residue.check(words, r.walk, i, i + 1, frame).withPeriod(month);
        boolean either = frame.quantity().value() == Quantity.BALANCE && frame.sign() == 0;
        of = either ? of.blocked(Blocker.UNKNOWN_WORD) : of; // the lowest balance is the largest deficit
        Claim claim = month == null
                ? new Claim.Unplaced("沒有寫明是哪個月的極值")
                : new Claim.Superlative(most, Subject.AMOUNT, 0, null, true, window(words, i, month.value()));
        r.add(FigureKind.SUPERLATIVE, from, Math.max(i, behind), of, claim);
        return true;
    }

    /** Mar peak、Jun trough: the month behind the joint is that of the next extreme. */
    private static boolean isOfNext(Words words, int i, int month) {
        int at = month + 1;
        while (at <= month + 2 && words.isAny(at, Sense.EXACT, Sense.NEUTRAL)) {
            at++;
        }
        return words.is(i + 1, Sense.AND) && words.isAny(at, Sense.PEAK, Sense.TROUGH);
    }

    /** The month behind the word, or the one that is spoken of before it. */
    private static @Nullable Slot<Timespan> month(Reading r, int i) {
        int behind = behind(r.words, i);
        return behind < 0 ? before(r, i) : time(r, behind);
    }

    /** 並非全年谷底. */
    private static boolean isDenied(Words words, int i) {
        for (int at = i - 1; at >= i - 3 && words.sameClause(i, at); at--) {
            if (words.is(at, Sense.NOT)) {
                return true;
            }
        }
        return false;
    }

    /** 離那個谷底不過二十億: an extreme told before is pointed at, and none is stated. */
    private static boolean isPointedAt(Words words, int i) {
        String before = words.run().folded().substring(0, words.get(i).start());
        String behind = words.run().folded().substring(words.get(i).end());
        return POINTS.stream().anyMatch(before::endsWith)
                || MULTIPLE.matcher(behind).lookingAt();
    }

    /** imp low = 18,949, low Sep: short for the lowest month where a flow is named and a month or value follows. */
    private static boolean isShort(Words words, int i, String word) {
        return words.text(words.get(i)).equalsIgnoreCase(word)
                && (words.isMark(i + 1, "=:") || words.at(i + 1) instanceof Token.Span || isOfRun(words, i));
    }

    /** the high of Jan–Nov 25, 是 Jan–Nov 25 的 low: of a run of months. */
    private static boolean isOfRun(Words words, int i) {
        boolean behind = words.is(i + 1, Sense.OF) || words.isBehind(i, "for") || words.isBehind(i, "in");
        Token run = behind ? words.at(i + 2) : words.is(i - 1, Sense.OF) ? words.at(i - 2) : null;
        return run instanceof Token.Span s && s.span().fromMonth() != s.span().toMonth();
    }

    /** 逆差最高的月份是 1 月, 單月最高值出現在 10 月: the extreme is a month's, and which stands behind. */
    private static boolean isOfMonths(Words words, int i) {
        if (!words.isAny(i, Sense.MOST, Sense.LEAST)) {
            return false;
        }
        int start = words.get(Math.max(0, i - 2)).start();
        int end = words.get(Math.min(words.size() - 1, i + 4)).end();
        String around = words.run().folded().substring(start, end);
        return MONTHS.matcher(around).find() && behind(words, i) > 0 && words.sameClause(behind(words, i), i);
    }

    /** The month named behind the word, or behind its value; -1 if there is none. */
    private static int behind(Words words, int i) {
        boolean number = false;
        for (int at = i + 1; at < words.size() && at <= i + REACH && words.sameSentence(at, i); at++) {
            Token t = words.get(at);
            if (t instanceof Token.Span s) {
                return s.span().fromMonth() > 0
                                && s.span().fromMonth() == s.span().toMonth()
                        ? at
                        : -1;
            }
            number |= Near.isValue(t);
            boolean answered = words.isMark(at, "，,") && isAnswered(words, at + 1);
            boolean ends = words.isMark(at, "；;。:：") && !words.isMark(at, ":")
                    || words.isClauseMark(at) && !number && !answered;
            if (ends
                    || t instanceof Token.Name
                    || t.isAny(Sense.PEAK, Sense.TROUGH, Sense.EXPORT, Sense.IMPORT, Sense.BALANCE)) {
                return -1;
            }
        }
        return -1;
    }

    /** 谷底在哪裡，答案是五月: nothing but a verb and a month in the clause behind. */
    private static boolean isAnswered(Words words, int from) {
        int at = from;
        while (at <= from + 2 && words.sameClause(from, at) && !words.is(at, Sense.EXACT)) {
            at++;
        }
        int month = at + 1;
        boolean said = words.sameClause(from, at) && words.is(at, Sense.EXACT) && words.at(month) instanceof Token.Span;
        return said && (!words.sameClause(from, month + 1) || words.isMark(month + 1, "。，,；;"));
    }

    private static boolean holdsNumber(Words words, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Near.isValue(words.get(at))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Slot<Timespan> time(Reading r, int at) {
        Timespan time = r.walk.peek((Token.Span) r.words.get(at));
        return time == null ? null : new Slot<>(time, Origin.OWN_WORDS);
    }

    /** 6 月見底（189 億），7 月反彈: its own clause names the month before the word. */
    private static boolean namesMonth(Reading r, int i) {
        for (int at = i - 1; at >= 0 && r.words.sameClause(at, i); at--) {
            Timespan span = r.walk.spanAt(at);
            if (span != null && span.form() == Timespan.Form.MONTH) {
                return true;
            }
        }
        return false;
    }

    /** The month spoken of in the sentence before the word. */
    private static @Nullable Slot<Timespan> before(Reading r, int i) {
        for (int at = i - 1; at >= 0 && r.words.sameSentence(at, i); at--) {
            Timespan span = r.walk.spanAt(at);
            if (span != null && span.form() == Timespan.Form.MONTH) {
                return new Slot<>(span, Origin.SENTENCE);
            }
        }
        return null;
    }

    /** All months where the text says so or since when; else those of the month's year. */
    private static @Nullable Timespan window(Words words, int i, Timespan month) {
        for (int at = i - 1; at >= 0 && at >= i - 5 && words.sameClause(at, i); at--) {
            String text = words.text(words.get(at));
            if (text.startsWith("近") || text.startsWith("歷") || text.startsWith("历") || text.startsWith("史")) {
                return null;
            }
        }
        return Timespan.year(month.toYear());
    }
}
