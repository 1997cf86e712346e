package org.tradebrief.check.extract.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Surroundings;
import org.tradebrief.check.read.Block;
import org.tradebrief.check.read.Run;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Token;
import org.tradebrief.text.date.ReadSpan;

/**
 * The months that the words over a table give to the bare years of its rows and columns: under 1–11 月 a column headed 2024
 * is of these months of that year.
 */
final class MonthsOver {
    private static final MonthsOver NONE = new MonthsOver(null, 0, Set.of());
    private static final int ROWS_LOOKED_AT = 60;
    private static final int DECEMBER = 12;
    private final @Nullable Months months;
    private final int year;
    private final Set<Integer> named;

    /**
     * @param year of which the months are said; 0 where they are said of no year, and so of any
     * @param named the years that are spoken of beside it
     */
    private MonthsOver(@Nullable Months months, int year, Set<Integer> named) {
        this.months = months;
        this.year = year;
        this.named = named;
    }

    private record Months(int from, int to) {}

    /** What the words nearest to the table say: those that name it, its corner and its notes, then its label and heading. */
    static MonthsOver of(Block.Table table, Columns columns, List<List<Words>> rows, Surroundings surroundings) {
        if (saysMonths(columns, rows)) {
            return NONE;
        }
        List<Words> near = new ArrayList<>(List.of(surroundings.words(table.caption())));
        if (columns.size() > 0) {
            near.add(columns.head(0));
        }
        table.notes().forEach(n -> near.add(surroundings.words(n)));
        near.add(surroundings.words(table.outline().label()));
        List<Run> headings = table.outline().headings();
        if (!headings.isEmpty()) {
            near.add(surroundings.words(headings.getLast()));
        }
        return near.stream()
                .map(w -> said(w, surroundings.latestMonth()))
                .filter(m -> m.months != null)
                .findFirst()
                .orElse(NONE);
    }

    /** Where one column or row says its months, another that says none is of a whole year. */
    private static boolean saysMonths(Columns columns, List<List<Words>> rows) {
        boolean row =
                rows.stream().limit(ROWS_LOOKED_AT).filter(r -> !r.isEmpty()).anyMatch(r -> holdsMonths(r.getFirst()));
        for (int i = 1; i < columns.size(); i++) {
            row |= holdsMonths(columns.head(i));
        }
        return row;
    }

    private static boolean holdsMonths(Words words) {
        for (int i = 0; i < words.size(); i++) {
            boolean months = words.get(i) instanceof Token.Span t
                    && (t.span().fromMonth() > 0 || t.span().form() == ReadSpan.Form.TO_DATE);
            if (months) {
                return true;
            }
        }
        return false;
    }

    /** @param latest the month that a year to date goes through */
    private static MonthsOver said(Words words, int latest) {
        Months months = null;
        int year = 0;
        boolean toDate = false;
        Set<Integer> named = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (!(words.get(i) instanceof Token.Span t)) {
                continue;
            }
            ReadSpan span = t.span();
            boolean said = span.years() == ReadSpan.Years.SAID;
            switch (span.form()) {
                case MONTHS -> {
                    Months own = new Months(span.fromMonth(), span.toMonth());
                    if (months != null && !months.equals(own)) {
                        return NONE;
                    }
                    months = own;
                    year = said ? span.fromYear() : year;
                }
                case WHOLE_YEAR, YEARS -> {
                    return NONE;
                }
                case SAME_MONTHS -> named.add(0);
                case TO_DATE -> toDate = true;
                case YEAR, YEAR_LIST, MONTH, RELATIVE_MONTH -> {}
            }
            if (said) {
                named.add(span.fromYear());
                named.add(span.toYear());
            }
        }
        boolean through = months == null && toDate && latest < DECEMBER;
        return new MonthsOver(through ? new Months(1, latest) : months, year, named);
    }

    /** The frame, its bare years narrowed to the months where these are said of them. */
    Frame applied(Frame frame) {
        return months == null
                ? frame
                : frame.withPeriod(narrowed(frame.period(), months)).withBase(narrowed(frame.base(), months));
    }

    private @Nullable Slot<Timespan> narrowed(@Nullable Slot<Timespan> slot, Months to) {
        if (slot == null || slot.value().form() != Timespan.Form.YEAR || !isOfCell(slot.origin())) {
            return slot;
        }
        int of = slot.value().fromYear();
        boolean meant = year == 0 || named.contains(0) || named.contains(of);
        return meant ? new Slot<>(new Timespan(Timespan.Form.MONTHS, of, of, to.from(), to.to()), slot.origin()) : slot;
    }

    private static boolean isOfCell(Origin origin) {
        return origin == Origin.ROW || origin == Origin.COLUMN;
    }
}
