package org.tradebrief.desk.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stays selected when other lines come. */
final class Kept {
    private Kept() {}

    /** Names a line of a partner or of a month until the next start; empty for none. */
    static String key(@Nullable TradeLine line) {
        return line == null ? "" : line.partner().iso3() + " " + line.period() + (line.month() ? " month" : "");
    }

    /**
     * The line that is named, else the same as before where it is still there, else its partner's, else the first; of
     * records always the first.
     */
    static @Nullable TradeLine selection(@Nullable TradeLine before, String named, Rows in) {
        List<TradeLine> all = switch (in) {
            case LineRows lines -> {
                List<TradeLine> each = new ArrayList<>(lines.lines());
                lines.lines().forEach(l -> each.addAll(l.months()));
                yield each;
            }
            case FlowRows flows -> flows.visible(Set.of()).subList(0, Math.min(1, flows.size()));
        };
        return all.stream()
                .filter(l -> key(l).equals(named))
                .findFirst()
                .or(() -> all.stream()
                        .filter(l -> before != null
                                && l.partner().equals(before.partner())
                                && l.month() == before.month()
                                && l.period().equals(before.period()))
                        .findFirst())
                .or(() -> all.stream()
                        .filter(l -> before != null && l.partner().equals(before.partner()))
                        .findFirst())
                .or(() -> all.stream().findFirst())
                .orElse(null);
    }

    /** The same kind of values of another reporter, else the first there are. */
    static @Nullable Holding like(@Nullable Holding before, List<Holding> of) {
        return of.stream()
                .filter(h -> before instanceof Holding.Partners(var was)
                        && h instanceof Holding.Partners(var is)
                        && was.direction() == is.direction()
                        && was.period().equals(is.period()))
                .findFirst()
                .or(() -> of.stream().findFirst())
                .orElse(null);
    }
}
