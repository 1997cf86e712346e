package org.tradebrief.check.context;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.Readings.Reading;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.prove.Provers;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Today;

/**
 * Reads a statement that could not be placed by its own words as being about what is spoken of around it. A fact that it
 * then agrees with bears it out; one that it does not agree with says nothing, for it may have been about something else.
 * The fewer digits a figure shows, the fewer readings are tried, lest one fit by chance.
 */
public final class Rereader {
    private static final Set<Blocker> FINAL =
            Set.of(Blocker.PRODUCT, Blocker.OTHER_SOURCE, Blocker.NOT_A_RECORD, Blocker.UNKNOWN_ECONOMY);

    /** One slot taken from right beside what is said. */
    private static final int CLOSE = 1;

    private static final int FIRST = 12;

    /** A number of so many digits is that of one fact alone. */
    private static final int UNMISTAKABLE = 60;

    private final Provers trials;
    private final Today today;
    private final CarriedYears years;

    /** @param trials whose verdicts alone are looked at */
    public Rereader(Provers trials, Today today) {
        this.trials = trials;
        this.today = today;
        this.years = new CarriedYears(today);
    }

    /** A statement as it is meant, with what the facts say of it. */
    public record Read(Statement statement, Finding finding) {}

    /**
     * The reading under which a fact bears the statement out; as it was where there is none. Who would be accused but is
     * right in a reading that lies close is right; in one farther off, nobody can say.
     */
    public Read read(Statement s, Finding first, Talk talk, List<String> cited, Optional<IsoWeek> week) {
        if (first.verdict() == Verdict.VERIFIED || !isOfTrade(s)) {
            return new Read(s, first);
        }
        boolean accused = first.verdict() != Verdict.UNSUPPORTED;
        int of = tries(s.claim(), accused);
        int tries = of;
        boolean order = s.claim() instanceof Claim.Order;
        boolean excuses = accused && (of > 1 && !order || isOfFarFlow(s) || isOfFarReporter(s));
        for (Reading r : Readings.of(s, talk.before(s), today, excuses)) {
            boolean other = s.claim() instanceof Claim.Rank && !accused && isOfOther(s.frame(), r.frame());
            if (other || accused && isOfFarReporter(s) && !isOfFarFlow(s) && !isOfOtherReporter(s.frame(), r.frame())) {
                continue;
            }
            tries -= r.against() ? 0 : 1;
            if (!excuses && (r.against() || tries < 0)) {
                continue;
            }
            Statement meant = s.withFrame(r.frame());
            Finding f = trials.prove(meant, cited, week);
            if (f.verdict() == Verdict.VERIFIED) {
                boolean borne = r.distance() <= CLOSE || tries >= 0 && r.named() || of >= UNMISTAKABLE;
                boolean sure = !r.against() && borne;
                return accused && !sure
                        ? new Read(s, trials.prove(s, cited, week).asOtherwise(r.frame()))
                        : new Read(meant, f.readAs(r.frame()));
            }
        }
        return accused
                ? years.read(s, other -> trials.prove(other, cited, week)).orElse(new Read(s, first))
                : new Read(s, first);
    }

    /** A place of few is one or another by chance: what it is a place by stays as it was said. */
    private static boolean isOfOther(Frame said, Frame read) {
        return said.quantity() != null && !Slot.same(said.quantity(), read.quantity());
    }

    /** An order of partners whose flow only a title far above says: another one may be meant. */
    private static boolean isOfFarFlow(Statement s) {
        boolean order = s.claim() instanceof Claim.Order || s.claim() instanceof Claim.Sequence;
        Slot<?> flow = s.frame().quantity();
        return order && flow != null && flow.origin().compareTo(Origin.HEADING) >= 0;
    }

    /** 第三、第四名是南韓和台灣: two places of whoever was spoken of before, which are another's where both are right of him. */
    private static boolean isOfFarReporter(Statement s) {
        Slot<?> reporter = s.frame().reporter();
        return s.claim() instanceof Claim.Order o
                && o.items().size() > 1
                && reporter != null
                && !reporter.origin().isItsOwn();
    }

    /** Whether who reports is all that the reading takes for another. */
    private static boolean isOfOtherReporter(Frame said, Frame read) {
        return Slot.same(said.quantity(), read.quantity())
                && Slot.same(said.period(), read.period())
                && !Slot.same(said.reporter(), read.reporter());
    }

    /** Whether it may be about what the workspace holds facts of. */
    static boolean isOfTrade(Statement s) {
        return s.frame().blockers().stream().noneMatch(FINAL::contains);
    }

    /** The same of those that are taken together, whoever they are: 五家合計. */
    static boolean isOfTradeOfAny(Statement s) {
        return s.frame().blockers().stream().noneMatch(b -> b != Blocker.UNKNOWN_ECONOMY && FINAL.contains(b));
    }

    /** How many readings may be tried. */
    private static int tries(Claim claim, boolean accused) {
        return switch (claim) {
            case Claim.Amount c -> tries(c.usd());
            case Claim.Average c -> tries(c.usd());
            case Claim.Range c -> tries(c.high());
            case Claim.Difference c -> tries(c.usd());
            case Claim.Share c -> tries(c.percent());
            case Claim.Change c -> tries(c.percent());
            case Claim.Direction _,
                    Claim.Superlative _,
                    Claim.AmongChanges _,
                    Claim.Ways _,
                    Claim.YearExtreme _,
                    Claim.RateExtreme _,
                    Claim.Steady _,
                    Claim.Occurrences _,
                    Claim.Rank _,
                    Claim.Sequence _,
                    Claim.Streak _,
                    Claim.Sign _ -> 1;
            case Claim.Order c ->
                accused && c.items().size() > 1 ? FIRST : 1; // two right places in a row are no chance
            case Claim.First _ -> accused ? 1 : FIRST; // so of one month alone, which another reading would always find
            case Claim.Hhi c -> accused ? tries(c.points()) : 0; // only a table tells one, so that no other fits
            case Claim.Level _,
                    Claim.PastLevel _,
                    Claim.ThresholdGap _,
                    Claim.Partners _,
                    Claim.PartnersRange _,
                    Claim.Threshold _,
                    Claim.Points _,
                    Claim.Coverage _,
                    Claim.Latest _,
                    Claim.Ratio _,
                    Claim.Quotient _,
                    Claim.Count _,
                    Claim.Limit _,
                    Claim.Date _,
                    Claim.Act _,
                    Claim.State _,
                    Claim.AtOnce _,
                    Claim.Length _,
                    Claim.Compare _,
                    Claim.CompareHhi _,
                    Claim.Absence _,
                    Claim.Actor _,
                    Claim.Aim _,
                    Claim.Nationals _,
                    Claim.LegalBasis _,
                    Claim.Issuer _,
                    Claim.Nth _,
                    Claim.ReportPeriod _,
                    Claim.Score _,
                    Claim.Bare _,
                    Claim.Indicated _,
                    Claim.Unplaced _ -> 0;
        };
    }

    private static int tries(@Nullable Value v) {
        if (v == null || v.step().signum() == 0) {
            return 1;
        }
        int digits = v.amount().divideToIntegralValue(v.step()).precision();
        return switch (digits) {
            case 0, 1 -> 1;
            case 2 -> 3;
            case 3 -> 12;
            default -> UNMISTAKABLE;
        };
    }
}
