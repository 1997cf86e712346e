package org.tradebrief.trade.series;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Economy;

/**
 * The partners of a fixed set, largest first, over one period. Balances rank by absolute value; equal values share a rank.
 *
 * @param ordered one amount for each partner
 */
public record Ranking(List<Amount> ordered) {
    public Ranking {
        ordered = ordered.stream()
                .sorted(Comparator.comparing(Amount::size)
                        .reversed()
                        .thenComparing(a -> a.series().partner().iso3()))
                .toList();
    }

    /** From 1; nothing for a partner that is not in the set. */
    public Optional<Integer> rank(Economy partner) {
        return amount(partner)
                .map(a -> 1
                        + (int) ordered.stream()
                                .filter(o -> o.size().compareTo(a.size()) > 0)
                                .count());
    }

    public Optional<Amount> amount(Economy partner) {
        return ordered.stream()
                .filter(a -> a.series().partner().equals(partner))
                .findFirst();
    }

    /** The partners that stood before that one in the earlier ranking and stand behind it in this. */
    public List<Economy> overtaken(Economy partner, Ranking earlier) {
        return ordered.stream()
                .map(a -> a.series().partner())
                .filter(other -> !other.equals(partner))
                .filter(other -> ahead(other, partner) < 0 && earlier.ahead(other, partner) > 0)
                .toList();
    }

    private int ahead(Economy one, Economy other) {
        Optional<Amount> a = amount(one);
        Optional<Amount> b = amount(other);
        return a.isEmpty() || b.isEmpty() ? 0 : a.get().size().compareTo(b.get().size());
    }

    public BigDecimal total() {
        return ordered.stream().map(Amount::usd).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A partner's part of the set's total, in percent; nothing where it is not in the set or the total is zero. */
    public Optional<BigDecimal> share(Economy partner) {
        BigDecimal total = total();
        return total.signum() == 0 ? Optional.empty() : amount(partner).map(a -> Digits.share(a.usd(), total));
    }
}
