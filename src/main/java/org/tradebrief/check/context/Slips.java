package org.tradebrief.check.context;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.Rereader.Read;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;

/**
 * Accuses a figure that its own words leave open, but that is the value which the context means, a slip of the pen apart:
 * two digits in each other's place, one digit another, the unit, the direction. A number of another matter is seldom that by
 * chance, and authors often err so.
 */
final class Slips {
    /** What left the figure open, but says of no other matter that it is meant. */
    private static final Set<Blocker> PASSING = EnumSet.of(Blocker.UNCLEAR_CELL, Blocker.TIME_UNSAID, Blocker.MIRRORED);

    /** The more readings are tried, the likelier one fits by chance. */
    private static final int TRIED = 4;

    private final Function<Statement, Finding> prove;

    /** @param prove what the facts say of a statement */
    Slips(Function<Statement, Finding> prove) {
        this.prove = prove;
    }

    List<Read> told(List<Read> reads) {
        Map<Class<?>, List<Frame>> right = reads.stream()
                .filter(Slips::isRight)
                .map(Read::statement)
                .collect(Collectors.groupingBy(
                        s -> s.claim().getClass(), Collectors.mapping(Statement::frame, Collectors.toList())));
        return reads.stream()
                .map(r -> isOpen(r)
                        ? told(r, right.getOrDefault(r.statement().claim().getClass(), List.of()))
                        : r)
                .toList();
    }

    private Read told(Read read, List<Frame> beside) {
        Statement s = read.statement();
        for (Frame f : readings(s.frame(), beside)) {
            Statement meant = s.withFrame(firm(f));
            Finding found = prove.apply(meant);
            if (found.verdict() == Verdict.VERIFIED) {
                return read;
            }
            boolean wrong = found.verdict() == Verdict.CONTRADICTED;
            if (wrong && found.miss() != null && found.miss().ofThePen()) {
                return new Read(s.withFrame(f), found);
            }
        }
        return read;
    }

    /** With what its words leave open as those beside it read that the facts bear out; as it was read, where one agrees. */
    private static List<Frame> readings(Frame own, List<Frame> beside) {
        Stream<Frame> asRead = beside.stream().anyMatch(o -> agrees(own, o)) ? Stream.of(own) : Stream.empty();
        return Stream.concat(asRead, beside.stream().map(o -> filled(own, o)))
                .distinct()
                .limit(TRIED)
                .toList();
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

    /** A number that a fact bears out. */
    private static boolean isRight(Read read) {
        Value v = value(read.statement().claim());
        return read.finding().verdict() == Verdict.VERIFIED && v != null && v.isTelling();
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

    /** The same as if all of it were said. */
    private static Frame firm(Frame f) {
        return new Frame(
                firm(f.reporter()),
                firm(f.partners()),
                firm(f.quantity()),
                f.sign(),
                firm(f.period()),
                firm(f.base()),
                firm(f.provider()),
                f.blockers().stream().filter(b -> !PASSING.contains(b)).collect(Collectors.toSet()));
    }

    private static <T> @Nullable Slot<T> firm(@Nullable Slot<T> slot) {
        return slot == null ? null : new Slot<>(slot.value(), Origin.SENTENCE);
    }

    private static @Nullable Value value(Claim claim) {
        return switch (claim) {
            case Claim.Amount c -> c.usd();
            case Claim.Share c -> c.percent();
            case Claim.Change c -> c.percent();
            case Claim.Hhi c -> c.points();
            default -> null;
        };
    }
}
