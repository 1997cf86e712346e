package org.tradebrief.check.extract.passage;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Basis;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Happening;
import org.tradebrief.check.extract.Measured;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Residue;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.trade.Period;

/**
 * 5 月起連續 7 個月減幅均逾 35%, 連三個月增逾四成: a rate that each month of a streak is held against, and no change of its first
 * or last month.
 */
final class EachRates {
    private static final Set<FigureKind> PASSED = Set.of(FigureKind.DIRECTION, FigureKind.PERIOD);

    private EachRates() {}

    /** Adds what the percentage at that token, a change told from the token {@code from} on, says of each month. */
    static boolean take(Reading r, int i, Measured m, int from, Trend trend) {
        Statement streak = streak(r, i);
        Boolean more = switch (m.value().approx()) {
            case OVER, AT_LEAST -> true;
            case UNDER, AT_MOST, NEARLY -> false;
            case EXACT, ABOUT -> null;
        };
        if (streak == null || more == null || trend == Trend.FLAT || !(streak.claim() instanceof Claim.Streak s)) {
            return false;
        }
        Period months = months(s, streak.frame());
        Frame f = months == null
                ? r.walk.frame()
                : r.walk.frame().withPeriod(new Slot<>(Timespan.of(months), Origin.SENTENCE));
        Basis basis = basis(r, i);
        Claim claim = months == null
                ? new Claim.Unplaced("說的是其中每一個月，看不出是哪幾個月")
                : new Claim.Occurrences(
                        Claim.Occurrences.ALL, new Happening.Rate(m.value(), more, trend, basis), List.of());
        r.addAt(
                FigureKind.CHANGE,
                r.words.get(Math.min(from, i)).start(),
                m.end(),
                i,
                Residue.check(r.words, r.walk, i, m.nextToken(), f.withBase(null)),
                claim);
        return true;
    }

    /** The streak of months that was told last in the clause of the rate, or before one of each; null where none was. */
    private static @Nullable Statement streak(Reading r, int i) {
        int last = r.found().size() - 1;
        while (last >= 0 && PASSED.contains(r.found().get(last).kind()) && r.words.sameSentence(r.place(last), i)) {
            last--;
        }
        boolean near = last >= 0
                && r.found().get(last).claim() instanceof Claim.Streak streak
                && !streak.years()
                && r.words.sameSentence(r.place(last), i)
                && (r.words.sameClause(r.place(last), i) || EachBounds.isOfEach(r.words, i));
        return near ? r.found().get(last) : null;
    }

    private static @Nullable Period months(Claim.Streak s, Frame frame) {
        if (s.after()) {
            return null;
        }
        if (s.from() != null) {
            YearMonth first = YearMonth.of(s.from().fromYear(), s.from().fromMonth());
            return new Period(first, first.plusMonths(s.count() - 1L));
        }
        Slot<Timespan> period = frame.period();
        Timespan to = s.to() != null ? s.to() : period == null ? null : period.value();
        boolean ends = to != null && (s.to() != null || to.form() == Timespan.Form.MONTH);
        Period whole = to == null ? null : to.period().orElse(null);
        if (ends && to != null) {
            YearMonth last = YearMonth.of(to.toYear(), to.toMonth());
            return new Period(last.minusMonths(s.count() - 1L), last);
        }
        return whole != null && whole.months() == s.count() ? whole : null;
    }

    /** What the sentence has told changes against last; unsaid where it has told of none. */
    private static Basis basis(Reading r, int i) {
        for (int at = r.found().size() - 1; at >= 0 && r.words.sameSentence(r.place(at), i); at--) {
            Basis said = switch (r.found().get(at).claim()) {
                case Claim.Streak s -> s.basis();
                case Claim.Change c -> c.basis();
                case Claim.Direction d -> d.basis();
                default -> Basis.UNSAID;
            };
            if (said == Basis.YEAR_BEFORE || said == Basis.MONTH_BEFORE) {
                return said;
            }
        }
        return Basis.UNSAID;
    }
}
