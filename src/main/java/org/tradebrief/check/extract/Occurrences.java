package org.tradebrief.check.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/**
 * How often something was so, and that it was so in every month: 有三個月高於對中逆差, 11 個月中有 10 個月年減, 這種事總共發生三次,
 * 每個月都低於上年同期.
 */
public final class Occurrences {
    private static final Set<String> COUNTED = Set.of("個月", "个月", "次", "回", "度", "個月份", "个月份");
    private static final Set<String> MONTHS = Set.of("個", "个");
    private static final Set<String> EVERY =
            Set.of("每個月都", "每个月都", "每個月", "每个月", "每月", "月月", "逐月", "個個月", "every month", "each month");
    private static final Set<String> OF_THEM = Set.of("中", "裡", "里", "內", "内", "之中", "當中", "当中");
    private static final Pattern NO_MONTH = Pattern.compile(" ?(?:任何)?(?:[一哪]个)?(?:单)?月份?(?!来|前|后)");
    private static final Set<String> ALL = Set.of("全部", "全都", "全數", "全数", "都", "皆", "均");
    private static final Set<String> HAPPENED =
            Set.of("發生", "发生", "發生了", "发生了", "發生過", "发生过", "出現", "出现", "出現了", "出现了", "出現過", "出现过", "上演", "上演了");
    private static final int REACH = 3;

    private Occurrences() {}

    /** Adds the count that the number at that token states; false where it counts no months. */
    public static boolean take(Reading r, int i, Measured m) {
        Words words = r.words;
        String unit = m.unitText();
        if (isAllMonths(words, i, m) || COUNTED.contains(unit) && ALL.contains(text(words, m.nextToken()))) {
            return every(r, i, m.to(), m.nextToken());
        }
        boolean months = MONTHS.contains(unit) && saysMonths(words, i);
        if (!COUNTED.contains(unit) && !months || !isTotal(r, i) || isOfThem(words, m) || isOfExtreme(words, m)) {
            return false;
        }
        Said own = months
                ? BothSides.told(r, Near.clauseStart(words, i), i)
                : BothSides.told(r, m.nextToken(), clauseEnd(words, i));
        own = own == null ? said(r, i, m, months) : own;
        Said said = own == null ? before(r, i) : own;
        if (said == null) {
            return false;
        }
        int count = m.value().amount().intValue();
        r.addAt(
                FigureKind.COUNT,
                words.get(i).start(),
                m.end(),
                i,
                Residue.check(words, r.walk, i, m.nextToken(), over(r, i, said.frame())),
                new Claim.Occurrences(count, said.what(), MonthLists.named(r, m.nextToken(), count)));
        return true;
    }

    /** What is so, and of which series. */
    record Said(Happening what, Frame frame) {}

    private static @Nullable Said said(Reading r, int i, Measured m, boolean months) {
        Words words = r.words;
        int end = clauseEnd(words, i);
        Frame now = r.walk.frame();
        Happening behind = months ? null : Happenings.between(r, m.nextToken(), end, now);
        if (behind != null) {
            return new Said(behind, now);
        }
        int from = Near.clauseStart(words, i);
        for (int at = from; at < i; at++) {
            Frame then = r.trail.before(at);
            Happening what = then.partners() == null ? null : Happenings.between(r, at, i, then);
            if (what != null) {
                return new Said(what, then);
            }
        }
        return null;
    }

    private static int clauseEnd(Words words, int i) {
        int end = i;
        while (end < words.size() && words.sameClause(end, i)) {
            end++;
        }
        return end;
    }

    /** 合計 3 個月, 這種事總共發生三次: of what was said to be so for the first time, or counted, before in the same run. */
    private static @Nullable Said before(Reading r, int i) {
        if (!r.words.isAny(i - 1, Sense.SUM) && !isAll(r.words, i)) {
            return null;
        }
        for (Statement s : r.found().reversed()) {
            Happening what = what(s);
            if (what != null) {
                return new Said(what, s.frame());
            }
        }
        return null;
    }

    /** What a statement says to be so at its time, of one partner beside another or for the first time; null for others. */
    private static @Nullable Happening what(Statement s) {
        return switch (s.claim()) {
            case Claim.First f -> f.what();
            case Claim.Compare c
            when isBeside(s.frame(), c.other()) ->
                new Happening.Beside(java.util.Objects.requireNonNull(c.other().partnerOrNull()), c.more());
            default -> null;
        };
    }

    private static boolean isBeside(Frame one, Frame other) {
        return one.partnerOrNull() != null
                && other.partnerOrNull() != null
                && !one.partnerOrNull().equals(other.partnerOrNull())
                && Slot.same(one.reporter(), other.reporter())
                && Slot.same(one.quantity(), other.quantity());
    }

    private static String text(Words words, int at) {
        Token t = words.at(at);
        return t == null ? "" : words.text(t);
    }

    private static boolean isAll(Words words, int i) {
        int start = words.get(Math.max(0, i - REACH)).start();
        String text = words.text(start, words.get(i).start());
        return HAPPENED.contains(text(words, i - 1))
                || text.contains("總共")
                || text.contains("总共")
                || text.contains("共")
                || text.contains("合計")
                || text.contains("合计");
    }

    /** 有 3 個月, 總共發生三次: the number is how many there were, not for how long. */
    private static boolean isTotal(Reading r, int i) {
        Words words = r.words;
        if (words.is(i - 1, Sense.AND) && isSaidOf(r, i) || HAPPENED.contains(text(words, i - 1))) {
            return true; // 9 個月年增、2 個月年減
        }
        for (int at = i - 1; at >= 0 && at >= i - REACH && words.sameClause(at, i); at--) {
            if (words.isAny(at, Sense.EXACT, Sense.SUM) || words.is(at, Sense.ONLY)) {
                return true;
            }
            if (!(words.get(at) instanceof Token.Unknown) && !words.isAny(at, Sense.NEUTRAL, Sense.ABOUT)) {
                return false;
            }
        }
        return false;
    }

    /** 月份共有 3 個. */
    private static boolean saysMonths(Words words, int i) {
        int start = words.get(Near.clauseStart(words, i)).start();
        String text = words.text(start, words.get(i).start());
        return text.contains("月份") || text.contains("月數") || text.contains("月数");
    }

    /** 11 個月中有 10 個月: the first number says of how many. */
    /** 11 個月 low, 11 個月新低: among so many the least, and no count of them. */
    private static boolean isOfExtreme(Words words, Measured m) {
        int next = m.nextToken();
        return words.isAny(next, Sense.RECORD_LOW, Sense.RECORD_HIGH, Sense.TROUGH, Sense.PEAK)
                || text(words, next).equalsIgnoreCase("low")
                || text(words, next).equalsIgnoreCase("high");
    }

    private static boolean isOfThem(Words words, Measured m) {
        Token next = words.at(m.nextToken());
        return next != null && OF_THEM.contains(words.text(next));
    }

    /** Over the months spoken of; over the year where one month is. */
    private static Frame over(Reading r, int i, Frame frame) {
        for (int at = i - 1; at >= 0 && r.words.sentence(i) - r.words.sentence(at) <= 1; at--) {
            Timespan span = r.walk.spanAt(at);
            if (span != null && span.form() != Timespan.Form.MONTH && !isListed(r.words, at)) {
                Origin origin = r.words.sameSentence(at, i) ? Origin.SENTENCE : Origin.PASSAGE;
                return frame.withPeriod(new Slot<>(span, origin)).withBase(null);
            }
        }
        Slot<Timespan> said = frame.period();
        return said != null && said.value().form() == Timespan.Form.MONTH
                ? frame.withPeriod(new Slot<>(Timespan.year(said.value().toYear()), said.origin()))
                : frame;
    }

    /** 10、11 兩月: months told one by one, though read as one span. */
    private static boolean isListed(Words words, int at) {
        return words.text(words.get(at)).contains("、");
    }

    /** Adds what is said of every month by the word at that token; false where it says nothing of the kind. */
    public static boolean every(Reading r, int i) {
        Words words = r.words;
        if (!EVERY.contains(words.text(words.get(i)))) {
            return false;
        }
        Frame frame = r.walk.frame();
        int end = denied(words, i, clauseEnd(words, i));
        Happening what = Happenings.between(r, i + 1, end, frame);
        boolean open = what instanceof Happening.Goes g && g.basis() == Basis.UNSAID;
        if (what == null || open || frame.partners() == null && frame.reporter() == null) {
            return false;
        }
        int to = last(words, i, end);
        r.add(
                FigureKind.STREAK,
                i,
                to,
                Residue.check(words, r.walk, i, i + 1, frame.withBase(null)),
                new Claim.Occurrences(Claim.Occurrences.ALL, what, List.of()));
        return true;
    }

    /** 每個月都成長、而且沒有一個月低於三成: where what is denied of each month begins, before the end. */
    private static int denied(Words words, int i, int end) {
        for (int at = i + 1; at < end; at++) {
            boolean not = words.is(at, Sense.NOT);
            if (not && noMonth(words, at).lookingAt()) {
                boolean joined = words.get(at - 1) instanceof Token.Unknown || words.is(at - 1, Sense.AND);
                return joined ? at - 1 : at;
            }
        }
        return end;
    }

    private static Matcher noMonth(Words words, int at) {
        return NO_MONTH.matcher(words.run().folded())
                .region(words.get(at).end(), words.run().length());
    }

    /** Whether the number there is the rate that changes of some months are held against, and no change itself. */
    public static boolean isRate(Reading r, int i) {
        Statement last = r.found().isEmpty() ? null : r.found().getLast();
        return last != null
                && last.claim() instanceof Claim.Occurrences o
                && o.what() instanceof Happening.Rate
                && r.words.sameClause(r.place(r.found().size() - 1), i);
    }

    /** 沒有一個月高於前一年同月: adds that nothing of the kind was so in any month; false where none is denied. */
    public static boolean none(Reading r, int i) {
        Words words = r.words;
        Matcher month = noMonth(words, i);
        if (!month.lookingAt()) {
            return false;
        }
        int from = i + 1;
        while (from < words.size() && words.get(from).start() < month.end()) {
            from++;
        }
        Frame frame = r.walk.frame().withBase(null);
        int end = clauseEnd(words, i);
        Happening what = Happenings.between(r, from, end, frame);
        boolean open = what instanceof Happening.Goes g && g.basis() == Basis.UNSAID;
        if (what == null || open || frame.partners() == null && frame.reporter() == null) {
            return false;
        }
        r.add(
                FigureKind.COUNT,
                i,
                last(words, i, end),
                Residue.check(words, r.walk, i, from, over(r, i, frame)),
                new Claim.Occurrences(0, what, List.of()));
        return true;
    }

    /** in all 11 months. */
    private static boolean isAllMonths(Words words, int i, Measured m) {
        return isAllMonths(words, i)
                && m.unitText().toLowerCase(java.util.Locale.ROOT).startsWith("month");
    }

    private static boolean isAllMonths(Words words, int i) {
        return text(words, i - 1).equalsIgnoreCase("all");
    }

    /** YoY positive in all 11 months: what its clause says before it, over as many months as are spoken of. */
    private static boolean every(Reading r, int i, int to, int next) {
        Frame frame = r.walk.frame().withBase(null);
        Happening before = Happenings.between(r, Near.clauseStart(r.words, i), i, frame);
        Happening what = before != null ? before : Happenings.between(r, next, clauseEnd(r.words, i), frame);
        boolean open = what instanceof Happening.Goes g && g.basis() == Basis.UNSAID;
        if (what == null || open || frame.partners() == null) {
            return false;
        }
        r.add(
                FigureKind.STREAK,
                isAllMonths(r.words, i) ? i - 1 : i,
                to,
                Residue.check(r.words, r.walk, i, i + 1, over(r, i, frame)),
                new Claim.Occurrences(Claim.Occurrences.ALL, what, List.of()));
        return true;
    }

    /** The last word of what is said of the months. */
    private static int last(Words words, int i, int end) {
        int to = i + 1;
        while (to + 1 < end && !words.isClauseMark(to + 1) && !words.isMark(to + 1, "。！？!?\n")) {
            to++;
        }
        return Math.min(to, end - 1);
    }

    /** Whether what the word at that token says is said of every month, or of so many. */
    public static boolean isSaidOf(Reading r, int at) {
        for (int i = at - 1; i >= 0 && r.words.sameClause(i, at); i--) {
            if (EVERY.contains(r.words.text(r.words.get(i)))) {
                return true;
            }
        }
        int last = r.found().size() - 1;
        return last >= 0
                && r.found().get(last).claim() instanceof Claim.Occurrences
                && r.words.sameClause(r.place(last), at);
    }
}
