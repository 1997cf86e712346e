package org.tradebrief.trade.series;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.tradebrief.library.SourceRow;

/**
 * Two series of which the first stands above the second in some months: 對台逆差高於對中. Compared are the months that both
 * have, balances by absolute value.
 *
 * @param common the months compared, oldest first
 * @param above those in which the first was larger
 * @param streak how many of them in a row up to the latest
 */
public record Crossing(
        MonthlySeries first, MonthlySeries second, List<YearMonth> common, List<YearMonth> above, int streak) {

    /** Nothing where the two have no month in common. */
    public static Optional<Crossing> of(MonthlySeries first, MonthlySeries second) {
        List<YearMonth> common =
                first.months().stream().filter(m -> second.at(m).isPresent()).toList();
        if (common.isEmpty()) {
            return Optional.empty();
        }
        List<YearMonth> above =
                common.stream().filter(m -> gap(first, second, m).signum() > 0).toList();
        int streak = 0;
        for (YearMonth m = common.getLast(); above.contains(m); m = m.minusMonths(1)) {
            streak++;
        }
        return Optional.of(new Crossing(first, second, common, above, streak));
    }

    public YearMonth latest() {
        return common.getLast();
    }

    /** The first's size minus the second's in that month, which both must have, in US dollars. */
    public BigDecimal gap(YearMonth month) {
        return gap(first, second, month);
    }

    public int timesAbove() {
        return above.size();
    }

    /** How many months of that year lie above. */
    public int timesAbove(int year) {
        return (int) above.stream().filter(m -> m.getYear() == year).count();
    }

    public List<SourceRow> sources() {
        TreeSet<SourceRow> rows = new TreeSet<>();
        for (YearMonth m : common) {
            first.at(m).ifPresent(a -> rows.addAll(a.sources()));
            second.at(m).ifPresent(a -> rows.addAll(a.sources()));
        }
        return List.copyOf(rows);
    }

    private static BigDecimal gap(MonthlySeries first, MonthlySeries second, YearMonth month) {
        return first.at(month)
                .orElseThrow()
                .size()
                .subtract(second.at(month).orElseThrow().size());
    }
}
