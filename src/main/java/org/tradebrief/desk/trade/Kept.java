package org.tradebrief.desk.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stays selected when other lines come. */
final class Kept {
    private Kept() {}

    /** The same line where it is still there, else its partner's, else the first; of records always the first. */
    static @Nullable TradeLine selection(@Nullable TradeLine before, Rows in) {
        List<TradeLine> all = switch (in) {
            case LineRows lines -> {
                List<TradeLine> each = new ArrayList<>(lines.lines());
                lines.lines().forEach(l -> each.addAll(l.months()));
                yield each;
            }
            case FlowRows flows -> flows.visible(Set.of()).subList(0, Math.min(1, flows.size()));
        };
        return all.stream()
                .filter(l -> before != null
                        && l.partner().equals(before.partner())
                        && l.month() == before.month()
                        && l.period().equals(before.period()))
                .findFirst()
                .or(() -> all.stream()
                        .filter(l -> before != null && l.partner().equals(before.partner()))
                        .findFirst())
                .or(() -> all.stream().findFirst())
                .orElse(null);
    }
}
