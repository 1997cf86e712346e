package org.tradebrief.check.context;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.Rereader.Read;
import org.tradebrief.check.extract.Approx;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.finding.Finding;

/**
 * Accuses a difference or multiple of which the words leave open between which two values it lies, but that is the one between the likeliest two, a slip of the pen
 * apart: 中國占 21.24%，美國占 20.71%，相差 1.53 個百分點. It must stand beside a value that the facts bear out.
 */
final class RelationSlips {
    /** The more pairs are tried, the likelier one fits by chance. */
    private static final int TRIED = 2;

    private final Function<Statement, Stream<Finding>> meant;

    /** @param meant what would be said of a relation if the likeliest two values were meant */
    RelationSlips(Function<Statement, Stream<Finding>> meant) {
        this.meant = meant;
    }

    List<Read> told(List<Read> reads) {
        return reads.stream().map(this::told).toList();
    }

    private Read told(Read read) {
        Statement s = read.statement();
        Value v = value(s.claim());
        boolean open = read.finding().verdict() == Verdict.UNSUPPORTED
                && v != null
                && v.isTelling()
                && v.approx() == Approx.EXACT
                && !s.quoted()
                && !s.others().isEmpty()
                && Rereader.isOfTrade(s);
        return open ? slip(s).map(f -> new Read(s, f)).orElse(read) : read;
    }

    private Optional<Finding> slip(Statement s) {
        return meant.apply(s)
                .limit(TRIED)
                .filter(f -> f.miss() != null && f.miss().ofThePen())
                .findFirst();
    }

    private static @Nullable Value value(Claim claim) {
        return switch (claim) {
            case Claim.Difference c -> c.usd();
            case Claim.Ratio c -> c.value();
            case Claim.Points c -> c.points();
            case Claim.ThresholdGap c -> c.points();
            default -> null;
        };
    }
}
