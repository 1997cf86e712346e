package org.tradebrief.check.prove;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.series.MonthlySeries;

/** Counts in how many months in a row one series stood above another. */
final class StreakProver {
    private final TradeBook trade;

    StreakProver(TradeBook trade) {
        this.trade = trade;
    }

    Finding above(Statement s, Claim.Streak claim) {
        List<MonthlySeries> series = new ArrayList<>();
        for (Frame f : s.others()) {
            series(f)
                    .filter(m -> series.stream().noneMatch(k -> k.id().equals(m.id())))
                    .ifPresent(series::add);
        }
        if (series.size() != 2) {
            return Finding.unsupported("streak", "看不出是哪兩個序列相比。");
        }
        int run = run(series.get(0), series.get(1));
        String said = series.get(0).id().chinese() + "高於" + series.get(1).id().chinese() + "，至 " + trade.latest()
                + " 連續 " + run + " 個月";
        List<SourceRow> rows = series.stream()
                .flatMap(m -> m.values().stream())
                .flatMap(a -> a.sources().stream())
                .distinct()
                .toList();
        if (run == claim.count()) {
            return new Finding(
                    Verdict.VERIFIED,
                    Severity.NONE,
                    "streak",
                    trade.latest().toString(),
                    run + " 個月",
                    said + "，相符。",
                    List.of(),
                    rows,
                    null);
        }
        boolean sure = s.others().stream().allMatch(Frame::isSure) && run > 0;
        return sure
                ? new Finding(
                        Verdict.CONTRADICTED,
                        Severity.HIGH,
                        "streak",
                        trade.latest().toString(),
                        run + " 個月",
                        said + "。",
                        List.of(),
                        rows,
                        null)
                : Finding.unsupported("streak", said + "；不能斷定所指。");
    }

    private Optional<MonthlySeries> series(Frame f) {
        Economy reporter = f.reporterOrNull();
        Economy partner = f.partnerOrNull();
        if (reporter == null
                || partner == null
                || f.quantity() == null
                || !trade.hasMonths(reporter, partner)
                || f.quantity().value() == Quantity.TRADE) {
            return Optional.empty();
        }
        return Optional.of(trade.series(reporter, List.of(partner), f.quantity().value()));
    }

    /** Months in a row up to the latest in which the first was the larger. */
    private int run(MonthlySeries first, MonthlySeries second) {
        int count = 0;
        for (YearMonth m = trade.latest(); count < 400; m = m.minusMonths(1)) {
            var a = first.at(m);
            var b = second.at(m);
            if (a.isEmpty() || b.isEmpty() || a.get().size().compareTo(b.get().size()) <= 0) {
                break;
            }
            count++;
        }
        return count;
    }
}
