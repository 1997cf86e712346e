package org.tradebrief.trade.partner;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Economy;

/**
 * What a concentration would be if two partners were counted as one market: HHI + 2 × share × share. A trial computation,
 * never a value of the source, and to be marked as one.
 */
public record Scenario(Concentration base, Economy one, Economy other, Share shareOne, Share shareOther) {

    public BigDecimal hhi() {
        return base.hhi().add(Hhi.mergedBy(shareOne.percent(), shareOther.percent()));
    }

    public Thresholds.Level level(Thresholds thresholds) {
        return thresholds.level(hhi());
    }

    /** Whether it lies on another side of a threshold than the value it starts from. */
    public boolean changesLevel(Thresholds thresholds) {
        return level(thresholds) != base.level(thresholds);
    }

    public List<String> steps() {
        return List.of(Digits.grouped(base.hhi(), 2) + " + 2 × " + Digits.grouped(shareOne.percent(), 2) + " × "
                + Digits.grouped(shareOther.percent(), 2) + " = " + Digits.grouped(hhi(), 2));
    }

    public List<SourceRow> sources() {
        return Stream.of(base.sources(), shareOne.sources(), shareOther.sources())
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
