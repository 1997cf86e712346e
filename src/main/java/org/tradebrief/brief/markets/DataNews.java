package org.tradebrief.brief.markets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.brief.facts.Origin;
import org.tradebrief.library.Fact;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.Revision;
import org.tradebrief.trade.view.RevisionBook;

/**
 * What the latest vintage of the monthly data brought, held against the one before.
 *
 * @param previous the vintage before; null where only one is known
 * @param compared values that both have: exports, imports and balance of each month and partner
 * @param revised how many of them differ
 * @param shown how many are listed
 * @param newMonths months that no vintage before had
 * @param largest the largest revisions in percent, the largest first
 */
public record DataNews(
        Fact vintage,
        @Nullable Fact previous,
        Fact compared,
        Fact revised,
        Fact shown,
        List<Fact> newMonths,
        List<Revised> largest) {
    private static final int SHOWN = 6;

    /** One revised value, before and after. */
    public record Revised(String series, Fact month, Fact before, Fact after, Fact percent) {}

    /** Whether the latest vintage changed any value that was known before. */
    public boolean hasRevisions() {
        return revised.value() != null && revised.value().signum() > 0;
    }

    /** Whether the two vintages have any value in common. */
    public boolean hasCommon() {
        return compared.value() != null && compared.value().signum() > 0;
    }

    static @Nullable DataNews of(RevisionBook book, Bilateral b) {
        NavigableSet<LocalDate> days = new TreeSet<>(book.days());
        if (days.isEmpty()) {
            return null;
        }
        LocalDate current = days.last();
        LocalDate previous = days.lower(current);
        List<Revision> both = book.latest().stream()
                .filter(r -> r.after().vintage().equals(current)
                        && r.after().period().isMonth())
                .toList();
        List<Amount> now = values(b).filter(a -> a.vintage().equals(current)).toList();
        Origin origin = origin(current, now);
        List<Revised> largest = largest(book, current);
        Origin compared = both.isEmpty() ? origin : compared(current, both);
        long changed = both.stream().filter(Revision::changed).count();
        return new DataNews(
                Facts.text("census-vintage/" + current, "資料版本", current.toString(), origin),
                previous == null
                        ? null
                        : Facts.text(
                                "census-vintage/" + previous,
                                "前一資料版本",
                                previous.toString(),
                                earlier(previous, book, b)),
                Facts.count("compared/" + current, "兩版皆有的月值數", both.size(), "個", List.of("出口、進口、差額逐筆比對"), compared),
                Facts.count("revised/" + current, "修正的月值數", (int) changed, "個", List.of(), compared),
                Facts.count("revised-shown/" + current, "列出的修正數", largest.size(), "筆", List.of(), compared),
                previous == null ? List.of() : fresh(now, book, origin),
                largest);
    }

    private static Origin compared(LocalDate current, List<Revision> both) {
        return Origin.of(
                current,
                both.stream()
                        .flatMap(r -> Stream.concat(r.before().sources().stream(), r.after().sources().stream()))
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static Stream<Amount> values(Bilateral b) {
        return b.partners().stream()
                .flatMap(p -> Stream.of(Metric.values()).flatMap(m -> p.series(m).values().stream()));
    }

    private static Origin origin(LocalDate vintage, List<Amount> values) {
        List<SourceRow> rows = values.stream()
                .flatMap(a -> a.sources().stream())
                .distinct()
                .sorted()
                .toList();
        return Origin.of(vintage, rows);
    }

    /** The rows of that vintage, as far as the values of today know it. */
    private static Origin earlier(LocalDate previous, RevisionBook book, Bilateral b) {
        return origin(
                previous,
                values(b)
                        .flatMap(a -> book.vintages(a.key()).stream())
                        .filter(a -> a.vintage().equals(previous))
                        .toList());
    }

    private static List<Fact> fresh(List<Amount> now, RevisionBook book, Origin origin) {
        Set<YearMonth> months = new TreeSet<>();
        Set<YearMonth> known = new TreeSet<>();
        for (Amount a : now) {
            int vintages = book.vintages(a.key()).size();
            if (vintages > 0) {
                (vintages == 1 ? months : known).add(a.period().from());
            }
        }
        months.removeAll(known);
        return months.stream()
                .map(m -> Facts.text("new-month/" + m, "新增月份", Period.month(m).chinese(), origin))
                .toList();
    }

    private static List<Revised> largest(RevisionBook book, LocalDate current) {
        List<Revised> shown = new ArrayList<>();
        for (Revision r : book.changed()) {
            boolean leg =
                    r.after().series().metric() != Metric.BALANCE && r.percent().isPresent();
            if (leg && r.after().vintage().equals(current) && r.after().period().isMonth() && shown.size() < SHOWN) {
                shown.add(revised(r));
            }
        }
        return List.copyOf(shown);
    }

    private static Revised revised(Revision r) {
        Origin origin = Origin.of(r.after().vintage(), r.fact().sources());
        BigDecimal percent = r.percent().orElseThrow();
        return new Revised(
                r.after().series().chinese(),
                Facts.text(
                        "revised-month/" + r.after().key(),
                        "修正月份",
                        r.after().period().chinese(),
                        origin),
                dated(r.before()),
                dated(r.after()),
                Facts.number(
                        "revision-percent/" + r.after().key(),
                        r.after().label() + "修正幅度",
                        percent,
                        "%",
                        List.of("（" + r.after().millions() + " − " + r.before().millions() + "）÷ "
                                + r.before().millions()),
                        origin));
    }

    /** The same value in two vintages needs two keys. */
    private static Fact dated(Amount a) {
        Fact f = a.fact();
        return new Fact(
                f.key() + "@" + a.vintage(),
                f.label() + "，" + a.vintage() + " 版",
                f.value(),
                "",
                f.unit(),
                f.steps(),
                f.vintage(),
                f.sources());
    }
}
