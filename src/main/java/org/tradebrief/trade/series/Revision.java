package org.tradebrief.trade.series;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.Digits;

/**
 * One value in two vintages. Change in percent = (new − old) ÷ |old| × 100; nothing where the old value was zero.
 *
 * @param before as the earlier vintage had it
 * @param after as the later one has it
 */
public record Revision(Amount before, Amount after) {

    public BigDecimal difference() {
        return after.usd().subtract(before.usd());
    }

    public boolean changed() {
        return difference().signum() != 0;
    }

    public Optional<BigDecimal> percent() {
        return before.usd().signum() == 0
                ? Optional.empty()
                : Optional.of(Digits.share(difference(), before.usd().abs()));
    }

    public boolean signTurned() {
        return before.usd().signum() * after.usd().signum() < 0;
    }

    public Fact fact() {
        return new Fact(
                "revision/" + after.key() + "/" + before.vintage() + "~" + after.vintage(),
                after.label() + "，修正 " + before.vintage() + " 至 " + after.vintage(),
                difference(),
                "",
                "USD",
                java.util.List.of(after.millions() + " − （" + before.millions() + "） = "
                        + org.tradebrief.trade.UsdUnit.MILLION.text(difference(), 1) + "（百萬美元）"),
                after.vintage(),
                java.util.stream.Stream.concat(before.sources().stream(), after.sources().stream())
                        .toList());
    }
}
