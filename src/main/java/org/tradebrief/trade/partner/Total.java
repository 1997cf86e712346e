package org.tradebrief.trade.partner;

import java.math.BigDecimal;
import java.util.List;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.UsdUnit;

/**
 * The whole that a table's shares are parts of.
 *
 * <p>Where the source gives the world, that. Where it gives the three largest partners' share together, the total that this
 * implies: their sum ÷ their share; the share being rounded, it lies between low and high (share plus and minus half its
 * last digit). Otherwise the sum of the partners listed, which is no total unless all are.
 */
public record Total(
        BigDecimal usd,
        BigDecimal low,
        BigDecimal high,
        Share.Basis basis,
        List<String> steps,
        List<SourceRow> sources) {
    public Total {
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
    }

    static Total world(BigDecimal usd, SourceRow source) {
        return new Total(usd, usd, usd, Share.Basis.WORLD, List.of(), List.of(source));
    }

    static Total listed(BigDecimal usd, List<SourceRow> sources) {
        return new Total(usd, usd, usd, Share.Basis.LISTED, List.of(), sources);
    }

    /**
     * @param topThree the sum of the three largest, in US dollars
     * @param percent their share as reported, above zero
     */
    static Total implied(BigDecimal topThree, BigDecimal percent, List<SourceRow> sources) {
        BigDecimal half =
                BigDecimal.ONE.movePointLeft(Math.max(percent.scale(), 2)).divide(BigDecimal.TWO);
        BigDecimal total = whole(topThree, percent);
        return new Total(
                total,
                whole(topThree, percent.add(half)),
                whole(topThree, percent.subtract(half)),
                Share.Basis.IMPLIED,
                List.of("前三大合計 " + UsdUnit.HUNDRED_MILLION.text(topThree, 1) + " ÷ 前三大占比 " + Digits.percent(percent, 2)
                        + " = " + UsdUnit.HUNDRED_MILLION.text(total, 1) + "（億美元）"),
                sources);
    }

    private static BigDecimal whole(BigDecimal part, BigDecimal percent) {
        return part.multiply(Digits.HUNDRED).divide(percent, Digits.EXACT_ENOUGH);
    }
}
