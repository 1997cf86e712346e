package org.tradebrief.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tradebrief.brief.Draft;
import org.tradebrief.brief.Drafts;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.series.Amount;

/** Finds the composed briefs whose figures rest on a value as one vintage has it. */
public final class BriefsUsing {
    private final Drafts drafts;

    BriefsUsing(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * A figure of a brief that rests on the value.
     *
     * @param asOf the day whose knowledge the brief holds
     */
    public record Use(IsoWeek week, LocalDate asOf, Fact fact) {}

    /** The latest week first. A change or a sum that is computed from the value's rows uses it too. */
    public List<Use> of(Amount value) {
        return drafts.weeks().stream()
                .flatMap(w -> drafts.of(w).stream())
                .flatMap(d -> uses(d, value))
                .toList();
    }

    private static Stream<Use> uses(Draft draft, Amount value) {
        String series =
                value.series().metric().key() + "/" + value.series().reporter().iso3() + "/";
        return draft.facts().values().stream()
                .filter(f -> f.key().contains(series))
                .filter(f -> f.sources().stream().anyMatch(value.sources()::contains))
                .map(f -> new Use(draft.week(), draft.asOf(), f));
    }
}
