package org.tradebrief.check.extract.passage;

import java.util.List;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.resolve.Frame;

/** Gives the differences and ratios of a table's row the amounts that stand in the same row. */
public final class Neighbours {
    private Neighbours() {}

    public static List<Statement> ofRow(List<Statement> row) {
        List<Frame> amounts = row.stream()
                .filter(s -> s.claim() instanceof Claim.Amount)
                .map(Statement::frame)
                .toList();
        return row.stream()
                .map(s -> relates(s) && s.others().size() < 2 ? s.withOthers(amounts) : s)
                .toList();
    }

    static boolean relates(Statement s) {
        return s.claim() instanceof Claim.Difference
                || s.claim() instanceof Claim.Ratio
                || s.claim() instanceof Claim.Points
                || s.claim() instanceof Claim.ThresholdGap
                || s.claim() instanceof Claim.Streak;
    }
}
