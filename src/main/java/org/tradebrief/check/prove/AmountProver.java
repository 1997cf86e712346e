package org.tradebrief.check.prove;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.correct.Corrections;
import org.tradebrief.check.extract.Approx;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.facts.Say;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.finding.Miss;
import org.tradebrief.check.finding.Names;
import org.tradebrief.check.prove.Candidates.Candidate;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Provider;

/** Holds amounts against the value of the flow, balance or total that they are said to be. */
final class AmountProver {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    /** What keeps from accusing, but not from knowing a number by its digits. */
    private static final Set<Blocker> UNTOLD = Set.of(Blocker.MIRRORED, Blocker.TIME_UNSAID);

    private final TradeBook trade;
    private final Candidates candidates;
    private final @Nullable Owners owners;

    /** @param owners says whose a wrong value is; null where nobody asks */
    AmountProver(TradeBook trade, Candidates candidates, @Nullable Owners owners) {
        this.trade = trade;
        this.candidates = candidates;
        this.owners = owners;
    }

    Finding prove(Statement s, Claim.Amount claim) {
        return prove(s, claim.usd(), claim.total(), c -> c);
    }

    /** What a month comes to over the months said. */
    Finding average(Statement s, Claim.Average claim) {
        Slot<Timespan> period = s.frame().period();
        return period != null && period.value().form() == Timespan.Form.MONTH
                ? Finding.unsupported("average", "月均值的期間未寫明。")
                : prove(s, claim.usd(), false, AmountProver::ofMonth);
    }

    private static Candidate ofMonth(Candidate c) {
        Known k = c.known();
        BigDecimal months =
                BigDecimal.valueOf(k.period() == null ? 1 : k.period().months());
        BigDecimal value = k.value().divide(months, 4, RoundingMode.HALF_UP);
        BigDecimal error = k.error().divide(months, 4, RoundingMode.HALF_UP);
        List<String> steps = List.of(Say.yi(k.value().abs()) + " ÷ " + months + " 個月 = " + Say.yi(value.abs()));
        Known average = new Known(k.label() + "月均", value, error, k.period(), steps, k.sources(), k.stopped());
        return new Candidate(average, c.provider(), false);
    }

    private Finding prove(Statement s, Value v, boolean total, UnaryOperator<Candidate> meant) {
        Frame f = s.frame();
        Quantity quantity = f.quantity() == null ? null : f.quantity().value();
        Optional<Finding> unplaced = unplaced(f, quantity, total);
        if (unplaced.isPresent() || quantity == null) {
            return unplaced.orElseGet(() -> Finding.unsupported("amount", "看不出金額屬於哪一項貿易。"));
        }
        List<Candidate> known = (total || f.partners() == null ? totals(f, quantity) : candidates.amounts(f, quantity))
                .stream().map(meant).toList();
        if (known.isEmpty()) {
            return Finding.unsupported(Names.metric(f), "資料中沒有這個期間與對象的值，無從查核。");
        }
        Finding best = null;
        for (Candidate c : known) {
            Finding one = against(s, v, c, quantity);
            if (one.verdict() == Verdict.VERIFIED) {
                return one;
            }
            best = best == null || better(one, best) ? one : best;
        }
        return java.util.Objects.requireNonNull(best);
    }

    private static boolean better(Finding one, Finding other) {
        return one.severity().compareTo(other.severity()) > 0 && one.verdict() != Verdict.UNSUPPORTED
                || other.verdict() == Verdict.UNSUPPORTED && one.verdict() != Verdict.UNSUPPORTED;
    }

    private Optional<Finding> unplaced(Frame f, @Nullable Quantity quantity, boolean total) {
        for (Blocker b : List.of(Blocker.PRODUCT, Blocker.OTHER_SOURCE, Blocker.NOT_A_RECORD)) {
            if (f.blockers().contains(b)) {
                return Optional.of(Finding.unsupported(Names.metric(f), b.chinese() + "，無從查核。"));
            }
        }
        if (f.reporter() == null) {
            return Optional.of(Finding.unsupported(Names.metric(f), "看不出是哪個經濟體申報的金額。"));
        }
        if (quantity == null) {
            return Optional.of(Finding.unsupported("amount", "看不出金額是出口、進口還是差額。"));
        }
        boolean alone = f.partners() == null && !total;
        return alone && quantity == Quantity.BALANCE
                ? Optional.of(Finding.unsupported(Names.metric(f), "看不出是對哪個夥伴的差額。"))
                : Optional.empty();
    }

    private List<Candidate> totals(Frame f, Quantity quantity) {
        Economy reporter = f.reporterOrNull();
        Direction direction = TradeBook.direction(quantity);
        if (reporter == null || direction == null) {
            return List.of();
        }
        Timespan period = f.period() == null ? null : f.period().value();
        return trade.tables().sheets(reporter, direction).stream()
                .filter(sheet -> period == null
                        || period.period().filter(p -> p.equals(sheet.period())).isPresent()
                        || period.isYear() && sheet.period().contains(java.time.YearMonth.of(period.fromYear(), 1)))
                .flatMap(sheet -> trade.tables().total(sheet).stream()
                        .map(k -> new Candidate(
                                k,
                                sheet.table().id().provider(),
                                period != null
                                        && period.isYear()
                                        && !sheet.period().isYear())))
                .toList();
    }

    private Finding against(Statement s, Value v, Candidate c, Quantity quantity) {
        Known k = c.known();
        BigDecimal size = quantity == Quantity.BALANCE ? k.value().abs() : k.value();
        String metric = Names.metric(quantity);
        String right = Say.yi(size);
        Value.Fit fit = v.fit(size, k.error());
        boolean turned = quantity == Quantity.BALANCE && isTurned(s.frame(), v, k.value());
        boolean added = isAdded(s.frame(), v, size);
        if ((fit == Value.Fit.MATCH || fit == Value.Fit.ROUND || added) && !turned) {
            return matched(s, c, metric, right, fit);
        }
        if (isScaled(s.frame(), v, size, k)) {
            return off(s, v, k, size, metric);
        }
        if (!candidates.isPlaced(s.frame()) || c.partial() && !candidates.isResolved(s.frame())) {
            return Finding.unsupported(metric, unresolved(s.frame(), k, right)).period(period(k));
        }
        if (isUnitOpen(s.frame(), v) && Miss.scale(v, size, k.error()).isPresent()) {
            return Finding.unsupported(metric, k.label() + "為 " + right + "；數字相同，單位未寫在數字旁，不能斷定。");
        }
        if (turned && fit == Value.Fit.MATCH) {
            String kind = k.value().signum() < 0 ? "逆差" : "順差";
            return Finding.of(
                    Verdict.CONTRADICTED, Severity.HIGH, metric, k, right, k.label() + "是" + kind + "，正負號或用詞相反。");
        }
        if (fit == Value.Fit.CUT) {
            return Finding.of(
                            Verdict.CONTRADICTED,
                            Severity.LOW,
                            metric,
                            k,
                            right,
                            "捨去而非四捨五入：" + k.label() + "為 " + right + "。")
                    .correction(Corrections.number(s, v, size));
        }
        if (c.partial()) {
            return Finding.of(
                            Verdict.INCOMPARABLE,
                            Severity.HIGH,
                            metric,
                            k,
                            right,
                            "寫的是全年，資料只有" + Names.months(k) + "：" + right + "。")
                    .miss(
                            s.acts().row().isEmpty()
                                    ? null
                                    : Miss.of(v, size, false)); // a cell's time may be read wrongly
        }
        return off(s, v, k, size, metric);
    }

    private Finding off(Statement s, Value v, Known k, BigDecimal size, String metric) {
        String right = Say.yi(size);
        Optional<String> why = Miss.scale(v, size, k.error()).or(() -> whose(s, v));
        return Finding.of(
                        Verdict.CONTRADICTED,
                        Severity.HIGH,
                        metric,
                        k,
                        right,
                        k.label() + "為 " + right + "。" + why.orElse(""))
                .correction(Corrections.number(s, v, size))
                .miss(Miss.of(v, size, why.isPresent()));
    }

    /** 6,815 億 for 68.15 億: so many digits are no chance, so that the unit is wrong, whatever else is left unsaid. */
    private static boolean isScaled(Frame f, Value v, BigDecimal size, Known k) {
        boolean telling = v.amount().compareTo(v.step().multiply(THOUSAND)) >= 0 && v.approx() == Approx.EXACT;
        return telling
                && f.reporter() != null
                && UNTOLD.containsAll(f.blockers())
                && !isUnitOpen(f, v)
                && Miss.scale(v, size, k.error()).isPresent();
    }

    /** Whether a number of running text took its unit from elsewhere. */
    private static boolean isUnitOpen(Frame f, Value v) {
        Slot<Quantity> quantity = f.quantity();
        boolean cell = quantity != null
                && (quantity.origin() == Origin.ROW
                        || quantity.origin() == Origin.COLUMN
                        || quantity.origin() == Origin.TABLE_HEAD);
        return !cell && v.scale().compareTo(BigDecimal.ONE) != 0;
    }

    /** Who adds up rounded parts is off by what each was rounded by. */
    private static boolean isAdded(Frame f, Value v, BigDecimal size) {
        int parts = f.partners() == null ? 1 : f.partners().value().size();
        BigDecimal rounded = v.step().multiply(BigDecimal.valueOf(parts)).divide(BigDecimal.TWO);
        return parts > 1 && v.isTelling() && size.subtract(v.amount()).abs().compareTo(rounded) <= 0;
    }

    private static String period(Known k) {
        return k.period() == null ? "" : k.period().toString();
    }

    private static boolean isTurned(Frame f, Value v, BigDecimal balance) {
        return switch (v.sign()) {
            case PLUS -> balance.signum() < 0;
            case MINUS -> balance.signum() > 0;
            case NONE -> f.sign() != 0 && f.sign() * balance.signum() < 0;
        };
    }

    private Finding matched(Statement s, Candidate c, String metric, String right, Value.Fit fit) {
        Known k = c.known();
        if (c.partial() && (c.provider() != Provider.CENSUS || isWhole(s.frame()))) {
            return Finding.of(
                    Verdict.INCOMPARABLE,
                    Severity.MEDIUM,
                    metric,
                    k,
                    right,
                    "此值是" + Names.months(k) + "的合計，不是所寫的全年；請寫明月份。");
        }
        String note = fit == Value.Fit.ROUND ? "（取整數，未寫「約」）" : "";
        String gate = k.stopped().isEmpty() ? "" : "但這組資料未通過品質檢查：" + k.stopped();
        Finding f = Finding.verified(metric, k, right, "與" + k.label() + "相符：" + right + note + "。" + gate);
        String running = c.partial() ? "該年資料只到 " + Names.months(k) + "。" : "";
        boolean look = !note.isEmpty() || !gate.isEmpty() || c.partial();
        return look ? f.severity(Severity.LOW).note(running) : f;
    }

    /** Said to be a whole year, or standing for one beside others in a table. */
    private static boolean isWhole(Frame f) {
        Slot<Timespan> period = f.period();
        return period != null
                && (period.value().form() == Timespan.Form.WHOLE_YEAR
                        || period.origin() == Origin.ROW
                        || period.origin() == Origin.COLUMN);
    }

    private String unresolved(Frame f, Known k, String right) {
        String why = f.blockers().stream().map(Blocker::chinese).findFirst().orElse("期間或來源未寫明");
        return why + "，不能斷定；最接近的事實是" + k.label() + " " + right + "。";
    }

    private Optional<String> whose(Statement s, Value v) {
        return owners == null ? Optional.empty() : owners.of(s.frame(), v).map(o -> "所寫的值是" + o + "。");
    }
}
