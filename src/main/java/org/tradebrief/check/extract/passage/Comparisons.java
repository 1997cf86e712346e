package org.tradebrief.check.extract.passage;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.MonthLists;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Occurrences;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Residue;
import org.tradebrief.check.extract.Subject;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** One value said to be above or below another: 自台灣進口超過自中國進口, 低於 10 月的 174.2 億. */
final class Comparisons {
    private final Reading r;
    private int at = -1;
    private @Nullable Frame first;
    private @Nullable ThanMore ending;

    private static final List<String> QUOTIENTS = List.of("倍数", "倍率", "比值", "比率", "出口比", "进口比");

    /** 高於中國之 2.9 倍. */
    private static final Pattern MULTIPLE = Pattern.compile("[^,。;\\d]{1,10}[之的] ?\\d+(?:\\.\\d+)? ?倍");

    Comparisons(Reading r) {
        this.r = r;
    }

    /** Remembers what stands before a comparing word. */
    void take(int i) {
        Words words = r.words;
        ThanMore than = ThanMore.of(words, i);
        boolean compares = (words.isAny(i, Sense.HIGHER, Sense.LOWER) || than != null)
                && r.modes.subject() == Subject.AMOUNT
                && !words.is(i - 1, Sense.NOT)
                && !Firsts.holds(r, i)
                && Near.before(words, i, Sense.CONSECUTIVE) < 0
                && !Occurrences.isSaidOf(r, i)
                && !isOfQuotients(words, i);
        Frame frame = compares ? timed(i) : r.walk.frame();
        if (compares && isPlaced(frame)) {
            at = i;
            first = frame;
            ending = than;
        }
    }

    /** 6、10、11 月，對台逆差超過…: months that are told one by one are no time of their own, but they are when it was so. */
    private Frame timed(int i) {
        Frame f = seen(r.walk.frame());
        List<Timespan> months = f.period() == null ? MonthLists.before(r, i) : List.of();
        return months.isEmpty() ? f : f.withPeriod(new Slot<>(months.getLast(), Origin.SENTENCE));
    }

    /** 對台 deficit 高於對中: where nobody is said to report, it is the one with monthly values, and a guess. */
    private Frame seen(Frame f) {
        boolean open = f.reporter() == null
                && r.monthly != null
                && f.partnerOrNull() != null
                && r.walk.partners().contains(f.partnerOrNull())
                && f.provider() == null;
        return open && r.monthly != null ? f.withReporter(new Slot<>(r.monthly, Origin.ASSUMED)) : f;
    }

    /** The clause ends, or a value is given: what was spoken of since is what it is compared with. */
    void end() {
        Frame one = first;
        first = null;
        if (one == null) {
            return;
        }
        Frame now = seen(r.walk.frame());
        Frame other = r.walk.baseIndex() > at && now.base() != null
                ? now.withPeriod(now.base())
                : now.withPeriod(now.period() == null ? one.period() : now.period());
        Token word = r.words.get(at);
        int start = ending == null ? word.start() : ending.start();
        int end = ending == null ? word.end() : ending.end();
        boolean two = isPlaced(other) && differs(one, other) && !isCounted(r.words, at);
        if (two && !MonthsCompared.take(r, at, start, end, one, other, isMore())) {
            Frame checked = Residue.check(r.words, r.walk, at, at + 1, one);
            r.addAt(FigureKind.DIRECTION, start, end, at, checked, new Claim.Compare(isMore(), other));
        }
    }

    /** 進口為出口之 3.5 倍，倍數高於中國之 2.9 倍: quotients are compared, and no amounts. */
    private static boolean isOfQuotients(Words words, int i) {
        String before = words.run().folded().substring(0, words.get(i).start()).stripTrailing();
        String behind = words.run().folded().substring(words.get(i).end());
        return QUOTIENTS.stream().anyMatch(before::endsWith)
                || MULTIPLE.matcher(behind).lookingAt();
    }

    private boolean isMore() {
        return ending == null ? r.words.is(at, Sense.HIGHER) : ending.more();
    }

    /** 對台逆差大於對中逆差的月數: said of the months that are counted, not of the time spoken of. */
    private static boolean isCounted(Words words, int from) {
        for (int i = from + 1; i < words.size() && words.sameClause(i, from); i++) {
            String rest = words.text(
                    words.get(i).start(),
                    Math.min(words.run().length(), words.get(i).start() + 2));
            if (rest.equals("月數") || rest.equals("月数") || rest.equals("月份") || rest.equals("次數") || rest.equals("次数")) {
                return true;
            }
        }
        return false;
    }

    /** Whether that token ends what the comparing word compares with. */
    boolean ends(int i) {
        return first != null && i > at && (!r.words.sameClause(i, at) || isValue(i));
    }

    private boolean isValue(int i) {
        Token t = r.words.get(i);
        return Near.isValue(t) || t.is(Sense.USD);
    }

    private static boolean isPlaced(Frame f) {
        return f.reporter() != null
                && f.partners() != null
                && f.quantity() != null
                && f.quantity().value() != Quantity.TRADE
                && f.period() != null
                && f.quantity().origin().compareTo(Origin.SENTENCE) <= 0;
    }

    private static boolean differs(Frame one, Frame other) {
        return !same(one.partners(), other.partners())
                || !same(one.quantity(), other.quantity())
                || !same(one.period(), other.period());
    }

    private static boolean same(@Nullable Slot<?> a, @Nullable Slot<?> b) {
        return a == null ? b == null : b != null && a.value().equals(b.value());
    }
}
