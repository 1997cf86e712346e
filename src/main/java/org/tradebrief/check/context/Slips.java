package org.tradebrief.check.context;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.Rereader.Read;
import org.tradebrief.check.extract.Basis;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;

/**
 * Accuses a figure that its own words leave open, but that is the value which the context means, a slip of the pen apart:
 * two digits in each other's place, one digit another, the unit, the direction. A number of another matter is seldom that by
 * chance, and authors often err so. What the context means is told by the figures nearest to it that the facts bear out.
 */
final class Slips {
    /** What left the figure open, but says of no other matter that it is meant. */
    private static final Set<Blocker> PASSING = EnumSet.of(Blocker.UNCLEAR_CELL, Blocker.TIME_UNSAID, Blocker.MIRRORED);

    /** The more readings are tried, the likelier one fits by chance. */
    private static final int TRIED = 6;
    /** How many statements on either side are looked at for what the facts bear out. */
    private static final int REACH = 12;

    private final Function<Statement, Finding> prove;
    private final UnaryOperator<Frame> told;

    /**
     * @param prove what the facts say of a statement
     * @param told a frame with the reporter that is meant where none is named
     */
    Slips(Function<Statement, Finding> prove, UnaryOperator<Frame> told) {
        this.prove = prove;
        this.told = told;
    }

    List<Read> told(List<Read> reads) {
        List<@Nullable Frame> right = reads.stream().map(this::right).collect(Collectors.toCollection(ArrayList::new));
        RowMates mates = new RowMates(reads, right, prove);
        List<Read> all = new ArrayList<>();
        for (int i = 0; i < reads.size(); i++) {
            Read read = reads.get(i);
            all.add(isOpen(read) ? told(i, read, beside(i, read, reads, right), mates) : read);
        }
        return all;
    }

    private Read told(int at, Read read, List<Frame> beside, RowMates mates) {
        Statement s = read.statement();
        for (Frame f : readings(told.apply(s.frame()), beside)) {
            for (Claim claim : meanings(s.claim())) {
                Statement meant = s.withFrame(firm(f, claim)).withClaim(claim);
                Finding found = prove.apply(meant);
                if (found.verdict() == Verdict.VERIFIED) {
                    return read;
                }
                boolean wrong = found.verdict() == Verdict.CONTRADICTED;
                boolean slip = wrong && found.miss() != null && found.miss().ofThePen();
                if (slip || wrong && mates.accuse(at, meant, found.miss())) {
                    return new Read(s.withFrame(f), found);
                }
            }
        }
        return read;
    }

    /** What the statement may say, where its words leave even that open: of a change against what, a part of which whole. */
    private static List<Claim> meanings(Claim claim) {
        return switch (claim) {
            case Claim.Change c
            when c.basis() == Basis.UNSAID ->
                List.of(new Claim.Change(c.percent(), c.trend(), Basis.YEAR_BEFORE, c.subject()));
            case Claim.Share c
            when c.top() == 0 && !c.among() -> List.of(c, new Claim.Share(c.percent(), c.top(), true, c.of()));
            default -> List.of(claim);
        };
    }

    /** What the figures around it were found to speak of, those of its kind first, then the nearest. */
    private static List<Frame> beside(int at, Read read, List<Read> reads, List<@Nullable Frame> right) {
        Set<Frame> alike = new LinkedHashSet<>();
        Set<Frame> others = new LinkedHashSet<>();
        for (int step = 1; step <= REACH; step++) {
            for (int i : new int[] {at - step, at + step}) {
                Frame f = i >= 0 && i < right.size() ? right.get(i) : null;
                if (f != null) {
                    boolean same = read.statement().claim().getClass()
                            == reads.get(i).statement().claim().getClass();
                    (same ? alike : others).add(f);
                }
            }
        }
        alike.addAll(others);
        return List.copyOf(alike);
    }

    /** With what its words leave open as those beside it read that the facts bear out; as it was read, where one agrees. */
    private static Collection<Frame> readings(Frame own, List<Frame> beside) {
        Set<Frame> all = new LinkedHashSet<>();
        if (beside.stream().anyMatch(o -> agrees(own, o))) {
            all.add(own);
        }
        for (Frame o : beside) {
            if (isSaid(own.reporter()) && isSaid(own.quantity()) && isSaid(own.partners())) {
                all.add(own.withPeriod(
                        isFixed(own.period()) ? own.period() : o.period())); // what its sentence says stands
            }
            all.add(filled(own, o));
            if (own.period() != null && own.blockers().contains(Blocker.TIME_UNSAID)) {
                all.add(filled(own, o).withPeriod(own.period())); // 由 2,072.6 億縮到: of the time before that of the other
            }
        }
        return all.stream().limit(TRIED).toList();
    }

    private static boolean isOpen(Read read) {
        Statement s = read.statement();
        Value v = value(s.claim());
        return read.finding().verdict() == Verdict.UNSUPPORTED
                && v != null
                && v.isTelling()
                && !s.quoted()
                && Rereader.isOfTrade(s);
    }

    /** What a number speaks of that a fact bears out, the time as it was found; null where none does. */
    private @Nullable Frame right(Read read) {
        Value v = value(read.statement().claim());
        if (read.finding().verdict() != Verdict.VERIFIED || v == null || !v.isTelling()) {
            return null;
        }
        Frame f = told.apply(read.statement().frame());
        String period = read.finding().period();
        return period.isEmpty() || f.quantity() == null
                ? f
                : f.withPeriod(new Slot<>(Timespan.of(Period.parse(period)), Origin.PASSAGE));
    }

    /** In all that is not said in its own clause or cell. */
    private static boolean agrees(Frame own, Frame other) {
        return (isFixed(own.reporter()) || Slot.same(own.reporter(), other.reporter()))
                && (isFixed(own.partners()) || Slot.same(own.partners(), other.partners()))
                && (isFixed(own.quantity()) || Slot.same(own.quantity(), other.quantity()))
                && (isFixed(own.period()) || Slot.same(own.period(), other.period()));
    }

    private static Frame filled(Frame own, Frame other) {
        boolean quantity = isFixed(own.quantity());
        return own.withReporter(isFixed(own.reporter()) ? own.reporter() : other.reporter())
                .withPartners(isFixed(own.partners()) ? own.partners() : other.partners())
                .withQuantity(quantity ? own.quantity() : other.quantity(), quantity ? own.sign() : other.sign())
                .withPeriod(isFixed(own.period()) ? own.period() : other.period())
                .withBase(isFixed(own.base()) ? own.base() : other.base());
    }

    private static boolean isFixed(@Nullable Slot<?> slot) {
        return slot != null && slot.origin().isItsOwn();
    }

    /** Said in its own sentence or cell. */
    private static boolean isSaid(@Nullable Slot<?> slot) {
        return slot != null && slot.origin().compareTo(Origin.COLUMN) <= 0;
    }

    /** The same as if all of it were said; a difference that is told without a base is one from the year before. */
    private static Frame firm(Frame f, Claim claim) {
        Slot<Timespan> period = firm(f.period());
        Slot<Timespan> base = firm(f.base());
        if (claim instanceof Claim.Difference && base == null && period != null) {
            base = new Slot<>(period.value().plusYears(-1), Origin.SENTENCE);
        }
        return new Frame(
                firm(f.reporter()),
                firm(f.partners()),
                firm(f.quantity()),
                f.sign(),
                period,
                base,
                firm(binding(f.provider())),
                f.blockers().stream().filter(b -> !PASSING.contains(b)).collect(Collectors.toSet()));
    }

    /** A source told at the start of a text is not that of all that another one alone can tell. */
    private static @Nullable Slot<Provider> binding(@Nullable Slot<Provider> slot) {
        return slot == null || slot.origin().compareTo(Origin.HEADING) >= 0 ? null : slot;
    }

    private static <T> @Nullable Slot<T> firm(@Nullable Slot<T> slot) {
        return slot == null ? null : new Slot<>(slot.value(), Origin.SENTENCE);
    }

    private static @Nullable Value value(Claim claim) {
        return switch (claim) {
            case Claim.Amount c -> c.usd();
            case Claim.Share c -> c.percent();
            case Claim.Change c -> c.percent();
            case Claim.Difference c -> c.usd();
            case Claim.Hhi c -> c.points();
            default -> null;
        };
    }
}
