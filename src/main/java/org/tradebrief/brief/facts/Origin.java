package org.tradebrief.brief.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tradebrief.library.Fact;
import org.tradebrief.library.SourceRow;

/**
 * Where a fact comes from.
 *
 * @param vintage the latest day on which a part of it became known
 */
public record Origin(LocalDate vintage, List<SourceRow> rows) {
    public Origin {
        rows = List.copyOf(rows);
    }

    public static Origin of(LocalDate vintage, Collection<SourceRow> rows) {
        return new Origin(vintage, rows.stream().distinct().toList());
    }

    /** All that the facts come from. */
    public static Origin of(Collection<Fact> facts) {
        Set<SourceRow> rows = new LinkedHashSet<>();
        facts.forEach(f -> rows.addAll(f.sources()));
        LocalDate vintage =
                facts.stream().map(Fact::vintage).max(LocalDate::compareTo).orElse(LocalDate.MIN);
        return new Origin(vintage, new ArrayList<>(rows));
    }

    public Origin with(Origin other) {
        Set<SourceRow> all = new LinkedHashSet<>(rows);
        all.addAll(other.rows);
        return new Origin(vintage.isAfter(other.vintage) ? vintage : other.vintage, new ArrayList<>(all));
    }
}
