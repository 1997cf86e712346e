package org.tradebrief.check.prove;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Claim.Group;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Subject;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.facts.Say;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.finding.Names;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;

/** Tests which economy is the most or least concentrated of a group, every one by its value for the same period. */
final class ReporterExtremes {
    private static final String METRIC = "superlative";
    private static final Comparator<Known> SIZE = Comparator.comparing(Known::value);
    private final TradeBook trade;

    ReporterExtremes(TradeBook trade) {
        this.trade = trade;
    }

    Finding prove(Statement s, Claim.Superlative claim) {
        Economy reporter = s.frame().reporterOrNull();
        if (reporter == null) {
            return Finding.unsupported(METRIC, "看不出是哪個經濟體的極值。");
        }
        Finding best = null; // wrong only where it is wrong for every period
        for (Known own : own(s, reporter, claim)) {
            Finding one = against(s, claim, own);
            if (one.verdict() == Verdict.VERIFIED) {
                return one;
            }
            best = best == null || one.verdict() == Verdict.UNSUPPORTED ? one : best;
        }
        return best == null ? Finding.unsupported(METRIC, "資料中沒有可比的值。") : best;
    }

    /** The reporter's own values: of the period said, else of each that is known. */
    private List<Known> own(Statement s, Economy reporter, Claim.Superlative claim) {
        var period = s.frame().period();
        Optional<Period> said = period != null && period.origin().compareTo(Origin.PASSAGE) < 0
                ? Optional.of(period.value()).flatMap(Timespan::period)
                : Optional.empty();
        List<Known> all = values(reporter, claim);
        List<Known> same = all.stream()
                .filter(k -> said.filter(p -> p.equals(k.period())).isPresent())
                .toList();
        return same.isEmpty() ? all : same;
    }

    /** With six, those that are kept out count as well. */
    private Finding against(Statement s, Claim.Superlative claim, Known own) {
        boolean six = claim.group() == Group.SIX;
        if (!six && !own.stopped().isEmpty()) {
            return Finding.unsupported(METRIC, "這個經濟體的資料未通過品質檢查，不參與排名。");
        }
        List<Economy> group = Groups.of(trade, Group.SIX).stream()
                .filter(e ->
                        value(e, claim, own).anyMatch(k -> six || k.stopped().isEmpty()))
                .toList();
        List<Known> values = group.stream().flatMap(e -> value(e, claim, own)).toList();
        Optional<Known> extreme =
                claim.most() ? values.stream().max(SIZE) : values.stream().min(SIZE);
        if (extreme.isEmpty()) {
            return Finding.unsupported(METRIC, "資料中沒有可比的值。");
        }
        String on = "在 " + values.size() + " 個可排名經濟體（" + Names.list(group) + "）中";
        String right = extreme.get().label() + " " + Say.number(extreme.get().value(), 2);
        List<SourceRow> rows =
                values.stream().flatMap(k -> k.sources().stream()).distinct().toList();
        if (extreme.get().value().compareTo(own.value()) == 0) {
            return Finding.verified(METRIC, own, right, on + "相符。" + withStopped(claim, own, group))
                    .sources(rows);
        }
        boolean sure = extreme.get().stopped().isEmpty() && own.stopped().isEmpty();
        boolean named =
                s.frame().reporter() != null && s.frame().reporter().origin().compareTo(Origin.CLAUSE) <= 0;
        boolean open = (s.frame().isBlocked() || !named) && claim.group() == null || !sure;
        return open
                ? Finding.unsupported(METRIC, "不能斷定比較的範圍；" + on + "為" + right + "。")
                : Finding.of(Verdict.CONTRADICTED, Severity.HIGH, METRIC, extreme.get(), right, on + "為" + right + "。")
                        .sources(rows);
    }

    /** A note where an economy kept out would stand first. */
    private String withStopped(Claim.Superlative claim, Known own, List<Economy> group) {
        return Groups.of(trade, Group.SIX).stream()
                .filter(e -> !group.contains(e))
                .flatMap(e -> value(e, claim, own))
                .filter(k -> claim.most()
                        ? k.value().compareTo(own.value()) > 0
                        : k.value().compareTo(own.value()) < 0)
                .map(k -> "（" + k.label() + " " + Say.number(k.value(), 2) + " 未通過品質檢查，不計）")
                .findFirst()
                .orElse("");
    }

    /** An economy's value for the period of another. */
    private Stream<Known> value(Economy e, Claim.Superlative claim, Known other) {
        return values(e, claim).stream()
                .filter(k -> k.period() != null && k.period().equals(other.period()))
                .limit(1);
    }

    private List<Known> values(Economy e, Claim.Superlative claim) {
        if (claim.subject() == Subject.HHI) {
            return trade.tables().hhi(e, Direction.EXPORT);
        }
        int top = claim.top() > 0 ? claim.top() : 3;
        return trade.tables().sheets(e, Direction.EXPORT).stream()
                .flatMap(sheet -> trade.tables().topShare(sheet, top).stream())
                .toList();
    }
}
