package org.tradebrief.check.prove;

import java.util.stream.Collectors;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.finding.Names;

/** Names for people whom or what a statement is about. */
public final class Subjects {
    private Subjects() {}

    public static String of(Statement s) {
        boolean act = s.claim() instanceof Claim.Act
                || s.claim() instanceof Claim.Date
                || s.claim() instanceof Claim.State
                || s.claim() instanceof Claim.Limit;
        if (act && !s.acts().isEmpty()) {
            return s.acts().numbers().stream()
                    .limit(4)
                    .map(n -> (n.year() > 0 ? n.year() + "-" : "") + n.number())
                    .collect(Collectors.joining("、"));
        }
        return act || s.claim() instanceof Claim.Score ? "" : Names.subject(s.frame());
    }
}
