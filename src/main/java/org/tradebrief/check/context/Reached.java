package org.tradebrief.check.context;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.Rereader.Read;
import org.tradebrief.check.extract.Basis;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.trade.Period;

/**
 * Which way a value went that the text gives without the one before it: 逆差收窄到 1,893.6 億美元. A year and the first months of
 * one are set against the year before; a month or a quarter may be set against the one before it as well, so that only what
 * is wrong against both is wrong.
 */
final class Reached {
    private static final int QUARTER = 3;

    private final Function<Statement, Finding> prove;

    Reached(Function<Statement, Finding> prove) {
        this.prove = prove;
    }

    /** What the facts say of the word before that value; empty where they cannot tell. */
    Optional<Read> word(Told now, Trend way, int start, int end) {
        Statement s = now.statement();
        if (!(s.claim() instanceof Claim.Amount)) {
            return Optional.empty();
        }
        Statement word = new Statement(
                FigureKind.DIRECTION,
                s.run(),
                start,
                end,
                s.frame(),
                new Claim.Direction(way, Basis.NAMED, false),
                s.acts(),
                List.of(),
                s.quoted(),
                s.mentions());
        Period p = now.period();
        Read year = against(word, p, p.minusYears(1));
        boolean step = p.months() == 1 || p.months() == QUARTER || p.months() == 2 * QUARTER;
        boolean whole = p.isYear() || p.months() < 12;
        if (year == null || !whole) {
            return Optional.empty();
        }
        Read before = step
                ? against(
                        word,
                        p,
                        new Period(p.from().minusMonths(p.months()), p.from().minusMonths(1)))
                : year;
        if (isRight(year)) {
            return Optional.of(year);
        }
        if (before == null) {
            return Optional.empty();
        }
        return Optional.of(isRight(before) ? before : year);
    }

    private @Nullable Read against(Statement word, Period now, Period then) {
        Statement meant = word.withFrame(word.frame()
                .withPeriod(new Slot<>(Timespan.of(now), Origin.SENTENCE))
                .withBase(new Slot<>(Timespan.of(then), Origin.SENTENCE)));
        Finding f = prove.apply(meant);
        boolean told = f.verdict() == Verdict.VERIFIED || f.verdict() == Verdict.CONTRADICTED;
        return told ? new Read(meant, f) : null;
    }

    private static boolean isRight(Read read) {
        return read.finding().verdict() == Verdict.VERIFIED;
    }
}
