package org.tradebrief.check.prove;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.correct.Corrections;
import org.tradebrief.check.extract.Basis;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.facts.Say;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.prove.Candidates.Candidate;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;

/** Holds differences and ratios against the values that they are said to be of. */
final class RelationProver {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MANY_DIGITS = BigDecimal.valueOf(1000);
    private final TradeBook trade;
    private final Candidates candidates;
    private final Bases bases;

    RelationProver(TradeBook trade, Candidates candidates) {
        this.trade = trade;
        this.candidates = candidates;
        this.bases = new Bases(trade);
    }

    Finding difference(Statement s, Claim.Difference claim) {
        Optional<Finding> ofChange = ofChange(s, claim);
        if (ofChange.filter(f -> f.verdict() == Verdict.VERIFIED).isPresent()) {
            return ofChange.get();
        }
        List<Known> known = around(s);
        for (int i = 0; i < known.size(); i++) {
            for (int j = 0; j < known.size(); j++) {
                BigDecimal gap = size(known.get(i)).subtract(size(known.get(j)));
                BigDecimal error = known.get(i).error().add(known.get(j).error());
                boolean meant = i != j && gap.signum() >= 0 && goes(claim, known.get(i), known.get(j));
                if (meant && claim.usd().fit(gap, error) == Value.Fit.MATCH) {
                    return verified("difference", Say.yi(gap), known.get(i), known.get(j), " − ");
                }
            }
        }
        return ofChange.or(() -> gapOfPartners(s, claim))
                .orElseGet(() -> Finding.unsupported("difference", "看不出是哪兩個值的差。"));
    }

    /** Whether two values of different times differ the way that is said. */
    private static boolean goes(Claim.Difference claim, Known larger, Known smaller) {
        Period of = larger.period();
        Period other = smaller.period();
        if (!claim.ofChange() || claim.trend() == Trend.FLAT || of == null || other == null || of.equals(other)) {
            return true;
        }
        return of.to().isAfter(other.to()) == (claim.trend() == Trend.UP);
    }

    private static BigDecimal size(Known k) {
        return k.value().abs();
    }

    /** How much the frame's value changed between two periods. */
    private Optional<Finding> ofChange(Statement s, Claim.Difference claim) {
        Frame f = s.frame();
        Economy reporter = f.reporterOrNull();
        if (!claim.ofChange()
                || reporter == null
                || f.partners() == null
                || f.quantity() == null
                || !trade.hasMonths(reporter)
                || Sheets.blocked(f) != null) {
            return Optional.empty();
        }
        Basis basis = f.base() != null ? Basis.NAMED : Basis.UNSAID;
        Finding wrong = null;
        for (Bases.Pair p : bases.pairs(f, basis)) {
            Optional<Known> now = amount(f, p.now());
            Optional<Known> base = amount(f, p.base());
            if (now.isEmpty() || base.isEmpty()) {
                continue;
            }
            BigDecimal change = size(now.get()).subtract(size(base.get()));
            BigDecimal error = now.get().error().add(base.get().error());
            boolean direction = claim.trend() == Trend.FLAT || change.signum() > 0 == (claim.trend() == Trend.UP);
            Value.Fit fit = claim.usd().fit(change.abs(), error);
            if (direction && (fit == Value.Fit.MATCH || fit == Value.Fit.ROUND)) {
                Finding right = verified("difference", Say.yi(change), now.get(), base.get(), " − ");
                return Optional.of(
                        fit == Value.Fit.MATCH
                                ? right
                                : right.severity(Severity.LOW).note("取整數，未寫「約」。"));
            }
            boolean sure = p.said() && basis == Basis.NAMED && p.comparable() && candidates.isResolved(f);
            wrong = wrong == null && sure ? wrong(s, claim, now.get(), base.get(), change) : wrong;
        }
        return Optional.ofNullable(wrong);
    }

    private Optional<Known> amount(Frame f, Period period) {
        return trade.amount(
                Provider.CENSUS,
                java.util.Objects.requireNonNull(f.reporterOrNull()),
                java.util.Objects.requireNonNull(f.partners()).value(),
                java.util.Objects.requireNonNull(f.quantity()).value(),
                period);
    }

    private static Finding wrong(Statement s, Claim.Difference claim, Known now, Known base, BigDecimal change) {
        return new Finding(
                Verdict.CONTRADICTED,
                Severity.HIGH,
                "difference",
                now.period() + "",
                Say.yi(change),
                now.label() + "對 " + Names.months(base) + "的增減為 " + Say.yi(change) + "。",
                steps(now, base, " − "),
                sources(now, base),
                Corrections.number(s, claim.usd(), change));
    }

    /** The gap between two partners over the period said, or the mirror gap between two reporters. */
    private Optional<Finding> gapOfPartners(Statement s, Claim.Difference claim) {
        List<Known> all = partnersOf(s.frame());
        for (Known a : all) {
            for (Known b : all) {
                BigDecimal gap = size(a).subtract(size(b));
                if (gap.signum() > 0
                        && claim.usd().fit(gap, a.error().add(b.error())) == Value.Fit.MATCH
                        && claim.usd().amount().compareTo(claim.usd().step().multiply(BigDecimal.valueOf(50))) > 0) {
                    return Optional.of(verified("difference", Say.yi(gap), a, b, " − "));
                }
            }
        }
        return Optional.empty();
    }

    Finding ratio(Statement s, Claim.Ratio claim) {
        List<Known> known = new ArrayList<>(around(s));
        BigDecimal precision = claim.value().step().multiply(MANY_DIGITS);
        if (claim.value().amount().compareTo(precision) >= 0) { // few digits fit one pair or another by chance
            known.addAll(partnersOf(s.frame()));
        }
        boolean fine = claim.value().step().compareTo(new BigDecimal("0.1")) <= 0;
        for (Known a : known) {
            for (Known b : known) {
                if (a.equals(b) || b.value().signum() == 0 || !fine || !isComparable(a, b)) {
                    continue;
                }
                BigDecimal ratio = size(a).divide(size(b), 8, RoundingMode.HALF_UP);
                BigDecimal of = claim.gap() ? ratio.subtract(BigDecimal.ONE).abs() : ratio;
                BigDecimal shown = claim.percent() ? of.multiply(HUNDRED) : of;
                if (claim.value().fit(shown, BigDecimal.ZERO) == Value.Fit.MATCH) {
                    String right = claim.percent() ? Say.percent(shown, 2) : Say.number(shown, 2) + " 倍";
                    return verified("ratio", right, a, b, " ÷ ");
                }
            }
        }
        return Finding.unsupported("ratio", "看不出是哪兩個值的比。");
    }

    /** Of one time, or of the same months of two years. */
    private static boolean isComparable(Known a, Known b) {
        Period of = a.period();
        Period other = b.period();
        return of != null && other != null && (of.equals(other) || of.comparableWith(other));
    }

    /** What the amounts around speak of, each as the one value that it means. */
    private List<Known> around(Statement s) {
        List<Known> known = new ArrayList<>();
        for (Frame f : s.others()) {
            if (f.quantity() == null || f.partners() == null) {
                continue;
            }
            List<Candidate> one = candidates.amounts(f, f.quantity().value());
            if (!one.isEmpty()) {
                known.add(one.getFirst().known());
            }
        }
        return known;
    }

    /** The values of all tracked partners in the period said. */
    private List<Known> partnersOf(Frame f) {
        Economy reporter = f.reporterOrNull();
        if (reporter == null || !trade.hasMonths(reporter)) {
            return List.of();
        }
        List<Period> periods = candidates
                .period(f, f.period())
                .map(List::of)
                .orElse(List.of(Period.month(trade.latest()), Period.yearToDate(trade.latest())));
        List<Known> all = new ArrayList<>();
        for (Period period : periods) {
            for (Economy partner : trade.view().partners(reporter)) {
                for (Quantity q : List.of(Quantity.IMPORT, Quantity.BALANCE, Quantity.EXPORT)) {
                    boolean wanted = f.quantity() == null || f.quantity().value() == q;
                    if (wanted) {
                        trade.amount(Provider.CENSUS, reporter, List.of(partner), q, period)
                                .ifPresent(all::add);
                    }
                }
            }
        }
        return all;
    }

    private static Finding verified(String metric, String right, Known a, Known b, String sign) {
        return new Finding(
                Verdict.VERIFIED,
                Severity.NONE,
                metric,
                a.period() == null ? "" : a.period().toString(),
                right,
                a.label() + sign + b.label() + " = " + right + "，相符。",
                steps(a, b, sign),
                sources(a, b),
                null);
    }

    private static List<String> steps(Known a, Known b, String sign) {
        return List.of(
                a.label() + "：" + Say.yi(size(a)),
                b.label() + "：" + Say.yi(size(b)),
                Say.yi(size(a)) + sign + Say.yi(size(b)));
    }

    private static List<SourceRow> sources(Known a, Known b) {
        List<SourceRow> rows = new ArrayList<>(a.sources());
        rows.addAll(b.sources());
        return rows.stream().distinct().toList();
    }
}
