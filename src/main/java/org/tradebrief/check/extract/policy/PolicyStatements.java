package org.tradebrief.check.extract.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.ActsOfDay;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Claim.DateRole;
import org.tradebrief.check.extract.Hint;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Orders;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.text.date.ReadSpan;

/** Statements about measures: their numbers, their days, what they are. */
public final class PolicyStatements {
    /** 暫停|期最後一天: the last day of what is suspended. */
    private static final String TERM_ENDS = "(?s)^期[间限]?的?(?:最后一天|最后一日|末日|届满|期满|结束|到期|截止|终了|尽头).*";

    /** 11 月 7 日|前已實施: no day on which anything began. */
    private static final Pattern BOUND = Pattern.compile(" ?(?:之前|以前|前(?![一二两三夕\\d]))");

    private static final List<String> UNTIL = List.of("至", "到", "直至", "直到", "to", "till", "through", "thru", "until");

    /** 到 D|才被喊停: the day on which it was stopped. */
    private static final Pattern STOPPED_THEN = Pattern.compile(
            " ?(?:才|方|始|即|就|便|又|再|遂|,)*(?:被|遭|获|告|由[^,。;]{0,14}?)?(?:暂停|中止|叫停|喊停|停用|冻结|搁置)(?!期|状态|之?日)");

    /** until D|, when it was suspended. */
    private static final Pattern STOPPED_WHEN =
            Pattern.compile(",? ?when [a-z ]{0,16}?(?:was|were) (?:suspend|paus|halt|froz|stopp)");

    private PolicyStatements() {}

    public static void act(Reading r, int i, Token.Act a) {
        boolean order = Orders.isOrder(r.words, i);
        r.add(
                FigureKind.ANNOUNCEMENT,
                i,
                i,
                r.walk.frame(),
                new Claim.Act(a.year(), a.number(), a.through(), order ? "order" : ""));
    }

    /** Adds the day at that token, or with the day behind a dash the report's period; the first token after it. */
    public static int day(Reading r, int i, Token.Day d) {
        Words words = r.words;
        LocalDate first = d.date().date();
        int dash = i + 1;
        boolean range = words.isMark(dash, "-–—~～至")
                || words.isAny(dash, Sense.MISSING)
                || text(words, dash).equals("至");
        boolean reported = Near.inSentenceBefore(words, i, Sense.REPORT_PERIOD);
        for (int at = dash; reported && first != null && at <= i + 6 && at < words.size(); at++) {
            if (words.get(at) instanceof Token.Day e && e.date().date() != null && (range || at > i + 1)) {
                r.add(
                        FigureKind.REPORT_PERIOD,
                        i,
                        at,
                        r.walk.frame(),
                        new Claim.ReportPeriod(first, e.date().date()));
                return at + 1;
            }
        }
        if (first == null) {
            r.add(
                    FigureKind.DATE,
                    i,
                    i,
                    r.walk.frame(),
                    new Claim.Date(null, 0, d.date().month() * 100 + d.date().day(), role(r, i)));
        } else if (Near.inSentenceBefore(words, i, Sense.PRODUCED, Sense.SEARCH)) {
            r.add(FigureKind.PERIOD, i, i, r.walk.frame(), new Claim.Unplaced("製作或擷取的日期，沒有可比的事實"));
        } else {
            r.add(
                    FigureKind.DATE,
                    i,
                    i,
                    r.walk.frame(),
                    new Claim.Date(first, first.getYear(), first.getMonthValue(), role(r, i)));
        }
        return i + 1;
    }

    /** A month in which a measure is said to have been announced or to take effect. */
    public static boolean month(Reading r, int i, Token.Span s) {
        boolean said = s.span().form() == ReadSpan.Form.MONTH && s.span().years() == ReadSpan.Years.SAID;
        if (!said || !isPolicy(r, i)) {
            return false;
        }
        r.add(
                FigureKind.DATE,
                i,
                i,
                r.walk.frame(),
                new Claim.Date(null, s.span().fromYear(), s.span().fromMonth(), role(r, i)));
        return true;
    }

    private static boolean isPolicy(Reading r, int i) {
        boolean control = false;
        boolean announced = false;
        boolean trade = false;
        for (int at = 0; at < r.words.size(); at++) {
            Token t = r.words.get(at);
            if (r.words.sameSentence(at, i)) {
                control |= t instanceof Token.Act || t.isAny(Sense.CONTROL, Sense.LISTED);
                announced |= t.is(Sense.ANNOUNCED);
                trade |= t.isAny(Sense.CENSUS, Sense.COMTRADE, Sense.EXPORT, Sense.IMPORT);
                if (r.words.sameClause(at, i) && t.isAny(Sense.BALANCE)) {
                    return false;
                }
            }
        }
        return control || announced && !trade;
    }

    /** What a day is said to be, by the words right before or behind it. */
    private static DateRole role(Reading r, int i) {
        if (r.hint.kind() == Hint.Kind.DATE && r.hint.role() != DateRole.UNSAID) {
            return r.hint.role();
        }
        Words words = r.words;
        if (isUntilStopped(words, i)) {
            return DateRole.SUSPENDED;
        }
        if (endsSuspension(words, i)) {
            return DateRole.EXPIRES;
        }
        if (BOUND.matcher(words.run().folded().substring(words.get(i).end())).lookingAt()) {
            return DateRole.UNSAID;
        }
        if (text(words, i - 1).equals("至") || text(words, i + 1).equals("至")) {
            boolean span = text(words, i - 2).equals("自") || words.at(i - 2) instanceof Token.Day;
            return span || text(words, i + 1).equals("至") ? DateRole.UNSAID : behind(words, i);
        }
        if (ActsOfDay.follow(words.run().folded(), words.get(i).end())) {
            return DateRole.ANNOUNCED;
        }
        if (words.at(i + 1) instanceof Token.Act || words.is(i + 1, Sense.OF) && words.at(i + 2) instanceof Token.Act) {
            return DateRole.UNSAID; // 4 月 4 日第 21 號的 16 家再緩一年
        }
        if (text(words, i - 1).equals("of")) {
            return DateRole.ANNOUNCED; // the notices of 9 October are suspended until …
        }
        if (text(words, i - 1).equalsIgnoreCase("since") && before(words, i) == DateRole.UNSAID) {
            return DateRole.EFFECTIVE; // 7 elements, since 4 April
        }
        DateRole verb = List.of("on", "since", "from", "as of").contains(text(words, i - 1)) && words.at(i - 2) != null
                ? roleOf(words.get(i - 2))
                : DateRole.UNSAID;
        if (verb != DateRole.UNSAID) {
            return verb; // took effect on D and put six notices on hold until
        }
        if (isDue(words, i)) {
            return DateRole.EFFECTIVE;
        }
        DateRole after = behind(words, i);
        if (after != DateRole.UNSAID) {
            return after;
        }
        DateRole near = announcedNext(words, i) ? DateRole.ANNOUNCED : before(words, i);
        return near == DateRole.UNSAID && isSince(words, i) ? DateRole.EFFECTIVE : near;
    }

    /** 第 10 號公告|自 D 起|對鎢實施許可管理: since when an act controls something, with nothing in the clause that stops it. */
    private static boolean isSince(Words words, int i) {
        boolean since = List.of("自", "從", "从").contains(text(words, i - 1)) && words.isBehind(i, "起");
        boolean act = false;
        boolean controls = false;
        if (words.isBehind(i, "起,") || words.isBehind(i, "起，")) {
            return leadsAct(words, i);
        }
        for (int at = i; since && at >= 0 && words.sameClause(i, at); at--) {
            act |= words.get(at) instanceof Token.Act;
        }
        for (int at = i + 1; act && words.sameClause(i, at); at++) {
            Token t = words.get(at);
            if (t.isAny(Sense.SUSPENDED, Sense.STOPPED, Sense.REPEALED, Sense.RESUMED, Sense.EXPIRES, Sense.NOT)) {
                return false;
            }
            controls |= t.isAny(Sense.CONTROL, Sense.EFFECTIVE, Sense.LISTED);
        }
        return controls;
    }

    /** 今年 1 月 6 日起，第 1 號公告禁止…: an act and what it does in the next clause, with nothing that stops it. */
    private static boolean leadsAct(Words words, int i) {
        int first = i;
        while (first < words.size() && words.sameClause(i, first)) {
            first++;
        }
        boolean act = false;
        boolean controls = false;
        int next = words.isClauseMark(first) ? first + 1 : first;
        for (int at = next; at < words.size() && words.sameClause(next, at); at++) {
            Token t = words.get(at);
            if (t.isAny(Sense.SUSPENDED, Sense.STOPPED, Sense.REPEALED, Sense.RESUMED, Sense.EXPIRES)) {
                return false;
            }
            act |= t instanceof Token.Act;
            controls |= act && t.isAny(Sense.CONTROL, Sense.LISTED);
        }
        return controls;
    }

    /** They were due on D: the day on which they were to take effect. */
    private static boolean isDue(Words words, int i) {
        String before = words.run().folded().substring(0, words.get(i).start());
        return before.endsWith("due on ") || before.endsWith("due in ") || before.endsWith("due from ");
    }

    /** 一月六日，北京宣布: the clause behind a day that stands alone begins with who announced something. */
    private static boolean announcedNext(Words words, int i) {
        for (int at = i + 2;
                words.isMark(i + 1, ",，") && at <= i + 10 && at < words.size() && words.sameClause(i + 2, at);
                at++) {
            Token t = words.get(at);
            if (t.is(Sense.ANNOUNCED) && !t.is(Sense.ANNOUNCEMENT)) {
                return words.sameClause(at, i + 2);
            }
        }
        return false;
    }

    /** 實施，直至 D|暫停: until the day on which it was stopped, and no end of what was stopped before. */
    private static boolean isUntilStopped(Words words, int i) {
        boolean span =
                words.at(i - 2) instanceof Token.Day || words.at(i - 3) instanceof Token.Day; // 自 D 至 D 暫停, 自 D 起至 D，暫停
        String right = words.run().folded().substring(words.get(i).end());
        return UNTIL.contains(text(words, i - 1))
                && !words.isAny(i - 2, Sense.SUSPENDED, Sense.STOPPED, Sense.EXPIRES)
                && (!span && STOPPED_THEN.matcher(right).lookingAt()
                        || STOPPED_WHEN.matcher(right).lookingAt());
    }

    /** 暫停至 D, 期滿日 D. */
    private static boolean endsSuspension(Words words, int day) {
        int i = words.at(day - 1) instanceof Token.Span s && s.span().form() == ReadSpan.Form.YEAR ? day - 1 : day;
        String before = text(words, i - 1);
        boolean joined = words.isAny(i - 1, Sense.SUSPENDED) && (before.endsWith("到") || before.endsWith("至"));
        boolean to = UNTIL.contains(before);
        boolean span = words.at(i - 2) instanceof Token.Day;
        boolean until = joined
                || to && !span && Near.inSentenceBefore(words, i - 1, Sense.SUSPENDED, Sense.STOPPED, Sense.EXPIRES);
        int noun = words.is(i - 1, Sense.EXACT) ? i - 2 : i - 1;
        boolean word = words.isAny(noun, Sense.EXPIRES) && text(words, noun).length() > 1;
        return until || word;
    }

    private static DateRole behind(Words words, int i) {
        if (UNTIL.contains(text(words, i + 1)) && words.at(i + 2) instanceof Token.Day) {
            return DateRole.UNSAID; // ran from D until D
        }
        int last = i + 5;
        for (int at = i + 1; at < words.size() && at <= last && words.sameClause(at, i); at++) {
            last += words.get(at) instanceof Token.Act || words.is(at, Sense.ANNOUNCEMENT) ? 1 : 0;
            DateRole role = roleOf(words.get(at));
            if (role == DateRole.SUSPENDED
                    && words.run().folded().substring(words.get(at).end()).matches(TERM_ENDS)) {
                return DateRole.EXPIRES;
            }
            if (role == DateRole.SUSPENDED
                    && roleOf(words.get(Math.min(at + 1, words.size() - 1))) == DateRole.EXPIRES) {
                return DateRole.EXPIRES;
            }
            if (role != DateRole.UNSAID) {
                return role;
            }
            if (words.get(at) instanceof Token.Day || words.isOpen(at)) {
                return DateRole.UNSAID;
            }
        }
        return DateRole.UNSAID;
    }

    private static DateRole before(Words words, int i) {
        // …的黑名單，十一月十日起又放了下來; 暫停一年，但 11 月後不確定: what began or comes then has a verb of its own
        boolean begins = List.of("起", "后", "之后", "以后").stream().anyMatch(word -> words.isBehind(i, word));
        int open = words.opener(i);
        for (int at = i - 1; at >= 0 && at >= i - 8 && words.sameSentence(at, i); at--) {
            boolean another = at < open && words.isClauseMark(at); // 第 8 號已停止，第 5 號（3 月 4 日）
            if (another || words.isMark(at, "；;") || begins && !words.sameClause(at, i)) {
                return DateRole.UNSAID;
            }
            DateRole role = roleOf(words.get(at));
            if (role != DateRole.UNSAID) {
                return role;
            }
            if (words.get(at) instanceof Token.Day) {
                return DateRole.UNSAID;
            }
        }
        return DateRole.UNSAID;
    }

    private static DateRole roleOf(Token t) {
        if (t.isAny(Sense.SUSPENDED)) {
            return DateRole.SUSPENDED;
        }
        if (t.isAny(Sense.STOPPED, Sense.REPEALED)) {
            return DateRole.ENDED;
        }
        if (t.is(Sense.EFFECTIVE) || t.is(Sense.LISTED)) {
            return DateRole.EFFECTIVE;
        }
        if (t.is(Sense.EXPIRES) && !t.is(Sense.EXACT)) {
            return DateRole.EXPIRES;
        }
        return t.is(Sense.ANNOUNCED) && !t.is(Sense.ANNOUNCEMENT) ? DateRole.ANNOUNCED : DateRole.UNSAID;
    }

    private static String text(Words words, int i) {
        Token t = words.at(i);
        return t == null ? "" : words.text(t);
    }
}
