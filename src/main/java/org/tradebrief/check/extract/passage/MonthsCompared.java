package org.tradebrief.check.extract.passage;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Happening;
import org.tradebrief.check.extract.MonthLists;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Residue;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.trade.Economy;

/** One partner's value said to be above another's in several months: 6 月、10 月、11 月三度高於對中, 五月和十一月賣給日本的都比賣給中國的多. */
final class MonthsCompared {
    /** 三度, 兩次: how often, right before the comparing word or the clause of it; 頭一回 and 第三次 tell which time it was. */
    private static final Pattern TIMES =
            Pattern.compile("(?<![头首第初又再这那下上每])([一两二三四五六七八九]|\\d{1,2}) ?[度次回][^,。;\\d]{0,4}$");

    /** 一度超過: in some month or other, and not in one alone. */
    private static final String ONCE = "一度";

    private static final String DIGITS = "一二三四五六七八九";
    private static final int LEAD = 10;

    private MonthsCompared() {}

    /**
     * Adds what the word at that token compares where it is of more than one month; false where it is of one time.
     *
     * @param start of the words that say which is more
     */
    static boolean take(Reading r, int at, int start, int end, Frame one, Frame other, boolean more) {
        Economy beside = other.partnerOrNull();
        boolean partners = beside != null
                && one.partnerOrNull() != null
                && !beside.equals(one.partnerOrNull())
                && Slot.same(one.reporter(), other.reporter())
                && Slot.same(one.quantity(), other.quantity());
        List<Timespan> months = partners ? MonthLists.before(r, at) : List.of();
        Matcher said = partners ? times(r, at) : null;
        int times = said == null ? 0 : number(said.group(1));
        if (beside == null || months.isEmpty() && times == 0) {
            return false;
        }
        Frame f = months.isEmpty()
                ? one
                : one.withPeriod(new Slot<>(
                        Timespan.year(months.getLast().toYear()),
                        Origin.SENTENCE,
                        one.period() != null && one.period().partly()));
        boolean once = said != null && said.group().startsWith(ONCE);
        int count = times > 0 && !once ? times : Claim.Occurrences.NAMED;
        Happening what = new Happening.Beside(beside, more);
        r.addAt(
                FigureKind.DIRECTION,
                start,
                end,
                at,
                Residue.check(r.words, r.walk, said == null ? at : before(r, at, said), at + 1, f),
                new Claim.Occurrences(count, what, months));
        return true;
    }

    private static @Nullable Matcher times(Reading r, int at) {
        int start = r.words.get(at).start();
        Matcher m = TIMES.matcher(r.words.run().folded()).region(Math.max(0, start - LEAD), start);
        return m.find() ? m : null;
    }

    private static int number(String said) {
        int digit = DIGITS.indexOf(said);
        return said.equals("两") ? 2 : digit >= 0 ? digit + 1 : Integer.parseInt(said);
    }

    /** The token at which the words for how often begin. */
    private static int before(Reading r, int at, Matcher said) {
        int i = at;
        while (i > 0 && r.words.get(i - 1).end() > said.start()) {
            i--;
        }
        return i;
    }
}
