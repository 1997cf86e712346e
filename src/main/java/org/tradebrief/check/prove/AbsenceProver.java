package org.tradebrief.check.prove;

import java.util.List;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.facts.TableFacts.Sheet;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Economy;

/** Holds the saying that there is no value against what there is. */
final class AbsenceProver {
    private AbsenceProver() {}

    static Finding prove(TradeBook trade, Statement s) {
        Frame f = s.frame();
        Economy reporter = f.reporterOrNull();
        if (reporter == null) {
            return Finding.unsupported("absence", "看不出缺的是哪個經濟體的資料。");
        }
        List<Sheet> sheets = new Sheets(trade).of(f, reporter);
        List<Known> amounts = f.partners() == null || f.quantity() == null
                ? List.of()
                : new Candidates(trade)
                        .amounts(f, f.quantity().value()).stream()
                                .map(c -> c.known())
                                .toList();
        boolean usable = sheets.stream().anyMatch(t -> !t.isStopped());
        if (!usable && amounts.isEmpty() && !trade.hasMonths(reporter)) {
            List<SourceRow> rows = sheets.stream()
                    .flatMap(t -> t.table().sources().stream())
                    .limit(3)
                    .toList();
            return new Finding(
                    Verdict.VERIFIED, Severity.NONE, "absence", "", "", "資料庫也沒有可用的值。", List.of(), rows, null);
        }
        return Finding.unsupported("absence", "資料庫有這個經濟體的值，說法無從證實。");
    }
}
