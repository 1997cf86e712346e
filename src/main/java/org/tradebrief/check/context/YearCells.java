package org.tradebrief.check.context;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.Rereader.Read;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Today;

/**
 * Asks the cells of a table what its bare years stand for, where no word says it. While a year still runs, columns headed
 * 2024 and 2025 hold as often the months known so far of both. Where the cells of the earlier year are right as such, all
 * are; where they are right as a whole year, those of the running year beside them are not like them, and are told so.
 */
final class YearCells {
    private static final int DECEMBER = 12;
    private static final int TELLING = 2;
    private final Today today;
    private final Function<Statement, Finding> prove;
    /** What was found, since the same cells are counted first and read after. */
    private final Map<Read, Optional<Read>> narrowed = new IdentityHashMap<>();

    /** @param prove what the facts say of a statement */
    YearCells(Today today, Function<Statement, Finding> prove) {
        this.today = today;
        this.prove = prove;
    }

    List<Read> settled(List<Read> reads) {
        boolean running = today.latest().getMonthValue() < DECEMBER;
        if (!running || reads.stream().noneMatch(r -> isOpen(r) && isAmount(r) && isOfBareYear(r))) {
            return reads;
        }
        List<Read> past = reads.stream()
                .filter(r -> isAmount(r) && isOfYear(r.statement().frame().period()) && !isOfRunning(r))
                .toList();
        long whole = past.stream().filter(r -> !isOpen(r)).count();
        long like = right(past.stream().filter(YearCells::isOpen).toList());
        if (like >= TELLING && like > whole) {
            return reread(reads, YearCells::isOpen);
        }
        return whole > 0 ? reads : reread(reads, r -> isOpen(r) && isOfRunning(r));
    }

    /** Those among the open ones that are right of the months; the others wrong, where enough are right to say so. */
    private List<Read> reread(List<Read> all, Predicate<Read> open) {
        boolean telling = right(all.stream().filter(open).toList()) >= TELLING;
        return all.stream().map(r -> open.test(r) ? reread(r, telling) : r).toList();
    }

    private Read reread(Read read, boolean telling) {
        return narrowed(read)
                .filter(r -> telling || r.finding().verdict() == Verdict.VERIFIED)
                .map(r ->
                        new Read(r.statement(), r.finding().readAs(r.statement().frame())))
                .orElse(read);
    }

    private long right(List<Read> open) {
        return open.stream()
                .filter(YearCells::isAmount)
                .flatMap(r -> narrowed(r).stream())
                .filter(r -> r.finding().verdict() == Verdict.VERIFIED)
                .count();
    }

    /** The same of the months known so far; empty where it is of no bare year. */
    private Optional<Read> narrowed(Read read) {
        Optional<Read> known = narrowed.get(read);
        if (known == null) {
            known = isOfBareYear(read) ? Optional.of(ofMonths(read.statement())) : Optional.empty();
            narrowed.put(read, known);
        }
        return known;
    }

    private Read ofMonths(Statement s) {
        Frame f = s.frame();
        Statement meant = s.withFrame(f.withPeriod(months(f.period())).withBase(months(f.base())));
        return new Read(meant, prove.apply(meant));
    }

    private static boolean isOfBareYear(Read read) {
        Frame f = read.statement().frame();
        boolean told = read.statement().claim() instanceof Claim.Amount
                || read.statement().claim() instanceof Claim.Change
                || read.statement().claim() instanceof Claim.Direction;
        return told && (isOfYear(f.period()) || isOfYear(f.base()));
    }

    private @Nullable Slot<Timespan> months(@Nullable Slot<Timespan> slot) {
        if (slot == null || !isOfYear(slot)) {
            return slot;
        }
        int year = slot.value().fromYear();
        int last = today.latest().getMonthValue();
        return new Slot<>(new Timespan(Timespan.Form.MONTHS, year, year, 1, last), slot.origin());
    }

    private static boolean isOpen(Read read) {
        return read.finding().verdict() != Verdict.VERIFIED;
    }

    private static boolean isAmount(Read read) {
        return read.statement().claim() instanceof Claim.Amount;
    }

    private boolean isOfRunning(Read read) {
        Slot<Timespan> period = read.statement().frame().period();
        return isOfYear(period)
                && period != null
                && period.value().fromYear() == today.latest().getYear();
    }

    /** A year without more at the head of a row or column. */
    private static boolean isOfYear(@Nullable Slot<Timespan> slot) {
        return slot != null
                && (slot.origin() == Origin.ROW || slot.origin() == Origin.COLUMN)
                && slot.value().form() == Timespan.Form.YEAR;
    }
}
