package org.tradebrief.check.extract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim.DateRole;
import org.tradebrief.check.extract.Claim.StateWord;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.text.date.ReadSpan;

/** Statements about measures: their numbers, their days, what they are. */
final class PolicyStatements {
    private static final List<String> PLANNED = List.of(
            "观察", "追踪", "关注", "监测", "评估", "考虑", "研拟", "研议", "拟", "待", "规划", "预计", "预定", "预期", "准备", "讨论", "可能", "即将");

    private PolicyStatements() {}

    static void act(Reading r, int i, Token.Act a) {
        boolean order = Orders.isOrder(r.words, i);
        r.add(
                FigureKind.ANNOUNCEMENT,
                i,
                i,
                r.walk.frame(),
                new Claim.Act(a.year(), a.number(), a.through(), order ? "order" : ""));
    }

    /** Adds the day at that token, or with the day behind a dash the report's period; the first token after it. */
    static int day(Reading r, int i, Token.Day d) {
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
    static boolean month(Reading r, int i, Token.Span s) {
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
        for (int at = 0; at < r.words.size(); at++) {
            Token t = r.words.get(at);
            if (r.words.sameSentence(at, i)) {
                control |= t instanceof Token.Act || t.isAny(Sense.ANNOUNCED, Sense.CONTROL, Sense.LISTED);
                if (r.words.sameClause(at, i) && t.isAny(Sense.BALANCE)) {
                    return false;
                }
            }
        }
        return control;
    }

    /** What a day is said to be, by the words right before or behind it. */
    private static DateRole role(Reading r, int i) {
        if (r.hint.kind() == Hint.Kind.DATE && r.hint.role() != DateRole.UNSAID) {
            return r.hint.role();
        }
        Words words = r.words;
        if (endsSuspension(words, i)) {
            return DateRole.EXPIRES;
        }
        if (text(words, i - 1).equals("至") || text(words, i + 1).equals("至")) {
            boolean span = text(words, i - 2).equals("自") || words.at(i - 2) instanceof Token.Day;
            return span || text(words, i + 1).equals("至") ? DateRole.UNSAID : behind(words, i);
        }
        DateRole after = behind(words, i);
        return after != DateRole.UNSAID ? after : before(words, i);
    }

    /** 暫停至 D, 期滿日 D. */
    private static boolean endsSuspension(Words words, int i) {
        boolean to = List.of("至", "到", "to", "till", "through").contains(text(words, i - 1));
        boolean span = words.at(i - 2) instanceof Token.Day;
        boolean until = to && !span && Near.inSentenceBefore(words, i - 1, Sense.SUSPENDED, Sense.EXPIRES);
        int noun = words.is(i - 1, Sense.EXACT) ? i - 2 : i - 1;
        boolean word = words.isAny(noun, Sense.EXPIRES) && text(words, noun).length() > 1;
        return until || word;
    }

    private static DateRole behind(Words words, int i) {
        for (int at = i + 1; at < words.size() && at <= i + 5 && words.sameClause(at, i); at++) {
            DateRole role = roleOf(words.get(at));
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
        for (int at = i - 1; at >= 0 && at >= i - 8 && words.sameSentence(at, i); at--) {
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

    /** 已生效, 仍暫停, 從未施行; or the word of a column of states. */
    static void state(Reading r, int i) {
        Words words = r.words;
        StateWord state = stateOf(words.get(i));
        String text = text(words, i);
        boolean stopped =
                words.is(i, Sense.EFFECTIVE) && words.isAny(i - 1, Sense.STOPPED, Sense.SUSPENDED, Sense.RESUMED);
        boolean noun = stopped
                || text.endsWith("日期")
                || text.endsWith("日")
                || text.endsWith("日為")
                || words.is(i + 1, Sense.CONTROL);
        if (state == null
                || noun
                || words.is(i + 1, Sense.EXPIRES) && !words.is(i + 1, Sense.SUSPENDED) && text.length() < 2) {
            return;
        }
        boolean column = r.hint.kind() == Hint.Kind.STATE;
        if ((column || isTold(words, i)) && !isPlanned(words, i)) {
            boolean negated = isDenied(words, i);
            r.add(FigureKind.STATUS, i, i, r.walk.frame(), new Claim.State(state, negated));
        }
    }

    private static @Nullable StateWord stateOf(Token t) {
        if (t.is(Sense.SUSPENDED)) {
            return StateWord.SUSPENDED;
        }
        if (t.is(Sense.REPEALED)) {
            return StateWord.REPEALED;
        }
        if (t.is(Sense.STOPPED)) {
            return StateWord.ENDED;
        }
        return t.is(Sense.EFFECTIVE) ? StateWord.IN_FORCE : null;
    }

    /** 已, 仍, 現行, 持續, 全部, or 迄今 behind it: words that say how things are now. */
    private static boolean isTold(Words words, int i) {
        String after = text(words, i + 1);
        if (after.equals("迄今") || after.equals("至今") || after.equals("中")) {
            return true;
        }
        for (int at = i - 1; at >= 0 && at >= i - 5 && words.sameClause(at, i); at--) {
            String text = text(words, at);
            if ("已仍正現现皆均全持繼继".indexOf(text.isEmpty() ? ' ' : text.charAt(0)) >= 0 && text.length() <= 2) {
                return true;
            }
            if (words.get(at) instanceof Token.Act || stateOf(words.get(at)) != null) {
                return false;
            }
        }
        String own = text(words, i);
        return own.startsWith("已") || own.startsWith("持續") || own.startsWith("现行") || own.startsWith("現行");
    }

    /** 原訂 11 月 8 日生效, 觀察實施, 研擬中止: what was meant to be, or is looked at, not what is. */
    private static boolean isPlanned(Words words, int i) {
        String left = words.run().folded().substring(0, words.get(i).start()).strip();
        if (PLANNED.stream().anyMatch(left::endsWith)) {
            return true;
        }
        for (int at = i - 1; at >= 0 && words.sameClause(at, i); at--) {
            String before = words.text(words.get(at).start(), words.get(i).start());
            if (before.startsWith("原訂") || before.startsWith("原定") || before.startsWith("原订")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDenied(Words words, int i) {
        for (int at = i - 1; at >= 0 && at >= i - 3 && words.sameClause(at, i); at--) {
            if (words.is(at, Sense.NOT)) {
                return true;
            }
        }
        return false;
    }

    private static String text(Words words, int i) {
        Token t = words.at(i);
        return t == null ? "" : words.text(t);
    }
}
