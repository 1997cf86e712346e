package org.tradebrief.check.prove;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Basis;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.Say;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.trade.Period;

/** Holds the month said to have changed most, or least, against the changes of all months of its year. */
final class RateExtremeProver {
    private static final String METRIC = "change-rank";
    private static final int FEWEST = 3;
    private final TradeBook trade;
    private final ChangeProver changes;
    private final MonthlySide side;

    RateExtremeProver(TradeBook trade, ChangeProver changes, MonthlySide side) {
        this.trade = trade;
        this.changes = changes;
        this.side = side;
    }

    Finding prove(Statement s, Claim.RateExtreme claim) {
        Frame f = side.of(s.frame());
        Timespan said = s.frame().period() == null ? null : s.frame().period().value();
        boolean open = changes.unplaced(f, METRIC).isPresent() || f.reporter() == null || f.partners() == null;
        if (open || said == null || said.form() != Timespan.Form.MONTH) {
            return Finding.unsupported(METRIC, "變動率的極值，沒有可比的集合。");
        }
        Timespan window = claim.window();
        int from = window == null || window.fromMonth() == 0 ? 1 : window.fromMonth();
        int to = window == null || window.toMonth() == 0 ? 12 : window.toMonth();
        NavigableMap<YearMonth, Compared> all = all(f, said.toYear(), from, to, claim.basis());
        if (all.size() < FEWEST) {
            return Finding.unsupported(METRIC, "變動率的極值，沒有可比的集合。");
        }
        Comparator<Map.Entry<YearMonth, Compared>> size =
                Comparator.comparing(e -> e.getValue().percent());
        var right = (claim.most()
                        ? all.entrySet().stream().max(size)
                        : all.entrySet().stream().min(size))
                .orElseThrow();
        boolean holds = right.getKey().equals(YearMonth.of(said.toYear(), said.toMonth()));
        Compared change = right.getValue();
        String expected = Period.month(right.getKey()).chinese() + " " + Say.percent(change.percent(), 1);
        String on = "（窗：" + all.firstKey() + " 至 " + all.lastKey() + "，" + all.size() + " 個值）";
        if (!holds
                && !(f.isSure()
                        && isNear(s.frame().partners(), s.frame().reporter())
                        && isNear(s.frame().quantity()))) {
            return Finding.unsupported(METRIC, "月份未寫明，不能斷定；窗內極值是 " + expected + on + "。");
        }
        return new Finding(
                holds ? Verdict.VERIFIED : Verdict.CONTRADICTED,
                holds ? Severity.NONE : Severity.HIGH,
                METRIC,
                Period.month(right.getKey()).toString(),
                expected,
                holds ? "為窗內極值，相符" + on + "。" : "窗內極值是 " + expected + on + "。",
                change.steps(),
                change.sources(),
                null);
    }

    private static boolean isNear(@Nullable Slot<?>... slots) {
        for (Slot<?> slot : slots) {
            if (slot != null && slot.origin().compareTo(Origin.SENTENCE) <= 0) {
                return true;
            }
        }
        return false;
    }

    private NavigableMap<YearMonth, Compared> all(Frame f, int year, int from, int to, Basis basis) {
        NavigableMap<YearMonth, Compared> all = new TreeMap<>();
        for (int month = from; month <= to; month++) {
            YearMonth at = YearMonth.of(year, month);
            YearMonth then = basis == Basis.MONTH_BEFORE ? at.minusMonths(1) : at.minusYears(1);
            if (!at.isAfter(trade.latest())) {
                changes.compare(f, Period.month(at), Period.month(then)).ifPresent(c -> all.put(at, c));
            }
        }
        return all;
    }
}
