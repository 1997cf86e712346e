package org.tradebrief.check.prove;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.facts.Say;
import org.tradebrief.check.finding.Names;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.UsdUnit;

/** Two values set against each other, like with like. */
record Compared(Known now, Known base, BigDecimal percent, BigDecimal error) {

    /** Empty where a share of nothing would be taken, or the balance has changed its side. */
    static Optional<Compared> of(Known now, Known base) {
        if (base.value().signum() == 0 || now.value().signum() * base.value().signum() < 0) {
            return Optional.empty();
        }
        BigDecimal hundred = BigDecimal.valueOf(100);
        BigDecimal ratio = now.value().abs().divide(base.value().abs(), 10, RoundingMode.HALF_UP);
        BigDecimal percent = ratio.subtract(BigDecimal.ONE).multiply(hundred);
        BigDecimal error = now.error()
                .divide(base.value().abs(), 10, RoundingMode.HALF_UP)
                .add(ratio.multiply(base.error()).divide(base.value().abs(), 10, RoundingMode.HALF_UP))
                .multiply(hundred);
        return Optional.of(new Compared(now, base, percent, error));
    }

    List<SourceRow> sources() {
        return Stream.concat(now.sources().stream(), base.sources().stream())
                .distinct()
                .toList();
    }

    String title() {
        return Names.months(now) + "對 " + Names.months(base);
    }

    Trend trend() {
        return percent.abs().compareTo(new BigDecimal("0.05")) < 0
                ? Trend.FLAT
                : percent.signum() > 0 ? Trend.UP : Trend.DOWN;
    }

    private static String yi(Known k) {
        return UsdUnit.HUNDRED_MILLION.text(k.value(), 1);
    }

    List<String> steps() {
        return List.of(now.label() + "：" + Say.yi(now.value()), base.label() + "：" + Say.yi(base.value()), quotient());
    }

    String quotient() {
        return yi(now) + " ÷ " + yi(base) + " − 1 = " + Say.percent(percent, 1);
    }
}
