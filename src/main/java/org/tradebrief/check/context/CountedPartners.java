package org.tradebrief.check.context;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.Rereader.Read;
import org.tradebrief.check.extract.Approx;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.finding.Names;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.trade.Economy;

/**
 * Bears out how many partners are spoken of together, 兩家占 64.6%, 三家合計 1,734.6 億美元: where a value right behind is borne out
 * that is of so many.
 */
final class CountedPartners {
    private static final Set<String> UNITS = Set.of("家", "國", "国", "個", "个", "者", "方", "地", "個市場", "个市场", "個經濟體");
    private static final int REACH = 24;

    private CountedPartners() {}

    static Read told(Read read, List<Read> reads, int at) {
        Statement s = read.statement();
        boolean open = read.finding().verdict() == Verdict.UNSUPPORTED
                && s.claim() instanceof Claim.Count c
                && UNITS.contains(c.unit())
                && c.value().approx() == Approx.EXACT
                && s.run().length() > 0;
        for (int i = at + 1; open && i < reads.size() && isNear(s, reads.get(i).statement()); i++) {
            Read next = reads.get(i);
            Slot<List<Economy>> of = next.statement().frame().partners();
            boolean value = next.statement().claim() instanceof Claim.Amount
                    || next.statement().claim() instanceof Claim.Share;
            if (value && of != null && next.finding().verdict() == Verdict.VERIFIED && isSo(s, of.value())) {
                return new Read(s, verified(of.value()));
            }
        }
        return read;
    }

    private static boolean isSo(Statement s, List<Economy> of) {
        return of.size() > 1
                && s.claim() instanceof Claim.Count c
                && c.value().amount().compareTo(BigDecimal.valueOf(of.size())) == 0;
    }

    private static boolean isNear(Statement s, Statement next) {
        return next.run().length() > 0
                && next.run().rawStart(0) == s.run().rawStart(0)
                && next.start() >= s.end()
                && next.start() <= s.end() + REACH;
    }

    private static Finding verified(List<Economy> of) {
        return new Finding(
                Verdict.VERIFIED,
                Severity.NONE,
                "count",
                "",
                of.size() + " 個",
                "所指為" + Names.list(of) + "，相符。",
                List.of(),
                List.of(),
                null);
    }
}
