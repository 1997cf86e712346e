package org.tradebrief.check.context;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.Alternatives.Alternative;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.prove.Finding;
import org.tradebrief.check.prove.Provers;
import org.tradebrief.check.resolve.Blocker;
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

    private final Provers provers;
    private final Today today;

    public Rereader(Provers provers, Today today) {
        this.provers = provers;
        this.today = today;
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
        int tries = tries(s.claim());
        boolean isNumber = tries > 1;
        for (Alternative a : Alternatives.of(s.frame(), talk.before(s), s.mentions(), today)) {
            if (a.against() && !(accused && isNumber)) {
                continue;
            }
            if (tries-- <= 0 && !(accused && isNumber)) {
                break;
            }
            Statement other = s.withFrame(a.frame());
            Finding f = provers.prove(other, cited, week);
            if (f.verdict() == Verdict.VERIFIED) {
                return accused && (a.against() || a.distance() > CLOSE)
                        ? new Read(s, first.asOtherwise(a.frame()))
                        : new Read(other, f.readAs(a.frame()));
            }
        }
        return new Read(s, first);
    }

    private static boolean isOfTrade(Statement s) {
        return s.frame().blockers().stream().noneMatch(FINAL::contains);
    }

    /** How many readings may be tried. */
    private static int tries(Claim claim) {
        return switch (claim) {
            case Claim.Amount c -> tries(c.usd());
            case Claim.Average c -> tries(c.usd());
            case Claim.Range c -> tries(c.high());
            case Claim.Difference c -> tries(c.usd());
            case Claim.Share c -> tries(c.percent());
            case Claim.Change c -> tries(c.percent());
            case Claim.Direction _, Claim.Superlative _, Claim.Rank _, Claim.Order _, Claim.Streak _, Claim.Sign _ -> 1;
            case Claim.Hhi _,
                    Claim.Level _,
                    Claim.ThresholdGap _,
                    Claim.Partners _,
                    Claim.Threshold _,
                    Claim.Points _,
                    Claim.Coverage _,
                    Claim.Ratio _,
                    Claim.Count _,
                    Claim.Limit _,
                    Claim.Date _,
                    Claim.Act _,
                    Claim.State _,
                    Claim.Length _,
                    Claim.Compare _,
                    Claim.Absence _,
                    Claim.Actor _,
                    Claim.ReportPeriod _,
                    Claim.Score _,
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
            default -> 60;
        };
    }
}
