package org.tradebrief.check.context;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.Rereader.Read;
import org.tradebrief.check.correct.Corrections;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;

/**
 * Finds the one balance of a table that lacks the sign which all others of its kind have, though it is a deficit as they are:
 * a table that shows deficits with a minus says by its absence that this is a surplus.
 */
final class ColumnSigns {
    private static final int MANY = 3;
    private final Function<Statement, Finding> prove;

    /** @param prove what the facts say of a statement */
    ColumnSigns(Function<Statement, Finding> prove) {
        this.prove = prove;
    }

    List<Read> told(List<Read> reads) {
        List<Read> balances = reads.stream().filter(ColumnSigns::isBalance).toList();
        List<Read> bare = balances.stream().filter(r -> !isNegative(r)).toList();
        boolean one = bare.size() == 1 && balances.size() > MANY;
        Read odd = one ? bare.getFirst() : null;
        if (odd == null || odd.statement().frame().sign() != 0 || !isDeficit(odd)) {
            return reads;
        }
        return reads.stream()
                .map(r -> odd.equals(r) ? new Read(r.statement(), wrong(r)) : r)
                .toList();
    }

    /** A balance in a cell, right in its size. */
    private static boolean isBalance(Read read) {
        Slot<Quantity> quantity = read.statement().frame().quantity();
        return read.statement().claim() instanceof Claim.Amount
                && read.finding().verdict() == Verdict.VERIFIED
                && quantity != null
                && quantity.value() == Quantity.BALANCE
                && (quantity.origin() == Origin.COLUMN || quantity.origin() == Origin.ROW);
    }

    private static boolean isNegative(Read read) {
        return read.statement().claim() instanceof Claim.Amount a && a.usd().isNegative();
    }

    private boolean isDeficit(Read read) {
        return prove.apply(read.statement().withClaim(new Claim.Sign(-1))).verdict() == Verdict.VERIFIED;
    }

    private static Finding wrong(Read read) {
        Finding right = read.finding();
        Statement s = read.statement();
        return new Finding(
                Verdict.CONTRADICTED,
                Severity.HIGH,
                right.metric(),
                right.period(),
                "−" + right.expected(),
                "缺負號：同一表格裡的逆差都帶負號，這一格也是逆差。",
                right.steps(),
                right.sources(),
                s.claim() instanceof Claim.Amount a
                        ? Corrections.turnedSign(s, a.usd(), BigDecimal.ONE.negate())
                        : null);
    }
}
