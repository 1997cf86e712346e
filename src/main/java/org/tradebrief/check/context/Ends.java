package org.tradebrief.check.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.Rereader.Read;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.trade.Period;

/**
 * Reads the two ends of what went from one value to another, 由 5,372 億降到 4,897 億, as one series. Where a fact bears out the one end, the other is
 * of the same trade the year before or after, or in the month beside it; a slip of the pen is told.
 */
final class Ends {
    /** Between the two: a word that leads to the later one. */
    private static final Pattern TO =
            Pattern.compile("[^。,;、().\\d]{0,10}(?:至|到|成|为|→|->|to)\\s*(?:约|近|仅|只有|只剩)?\\s*(?:us\\$|usd|\\$)?\\s*");

    private static final Pattern FROM = Pattern.compile("(?:由|从|自|from)[^。,;、()]{0,16}$");
    private static final int LED = 20;
    private static final int CLOSE = 24;

    private final Function<Statement, Finding> prove;

    /** @param prove what the facts say of a statement */
    Ends(Function<Statement, Finding> prove) {
        this.prove = prove;
    }

    /** Puts what it finds in the place of what was read, where those of relations are not read yet; whether it found any. */
    boolean told(@Nullable Read[] reads) {
        boolean found = false;
        int last = -1;
        for (int i = 0; i < reads.length; i++) {
            Read read = reads[i];
            if (read == null || value(read.statement().claim()) == null) {
                continue;
            }
            Read before = last < 0 ? null : reads[last];
            if (before != null && isRight(read) != isRight(before) && isPath(before.statement(), read.statement())) {
                boolean earlier = isRight(read);
                int open = earlier ? last : i;
                Optional<Read> other = earlier ? other(before, read, true) : other(read, before, false);
                reads[open] = other.orElse(earlier ? before : read);
                found |= other.isPresent();
            }
            last = i;
        }
        return found;
    }

    private static boolean isRight(Read read) {
        return read.finding().verdict() == Verdict.VERIFIED
                && !read.finding().period().isEmpty();
    }

    private static boolean isPath(Statement a, Statement b) {
        boolean close = a.run().length() > 0
                && a.run().rawStart(0) == b.run().rawStart(0)
                && a.end() <= b.start()
                && b.start() - a.end() <= CLOSE;
        if (!close) {
            return false;
        }
        String folded = a.run().folded();
        String between = folded.substring(a.end(), b.start());
        return TO.matcher(between).matches()
                && (between.indexOf('→') >= 0
                        || FROM.matcher(folded.substring(Math.max(0, a.start() - LED), a.start()))
                                .find());
    }

    /** The open end as of the series of the one that is right. */
    private Optional<Read> other(Read open, Read right, boolean earlier) {
        Statement s = open.statement();
        Frame told = right.statement().frame();
        Claim claim = claim(s.claim(), right.statement().claim());
        boolean settled = open.finding().verdict() != Verdict.UNSUPPORTED
                && !open.finding().period().equals(right.finding().period());
        if (claim == null || settled || !isOfSame(s.frame(), told) || !Rereader.isOfTradeOfAny(s)) {
            return Optional.empty();
        }
        Finding wrong = null;
        for (Slot<Timespan> time : times(s.frame(), Period.parse(right.finding().period()), earlier)) {
            Frame f = firm(told, time);
            Finding found = prove.apply(s.withFrame(f).withClaim(claim));
            if (found.verdict() == Verdict.VERIFIED) {
                return Optional.of(new Read(s.withFrame(f).withClaim(claim), found.readAs(f)));
            }
            boolean slip = found.verdict() == Verdict.CONTRADICTED
                    && found.miss() != null
                    && found.miss().ofThePen();
            wrong = wrong == null && slip ? found : wrong;
        }
        return Optional.ofNullable(wrong).map(f -> new Read(s, f));
    }

    /** Where its own words name nobody and nothing else. */
    private static boolean isOfSame(Frame own, Frame told) {
        return isFree(own.reporter(), told.reporter())
                && isFree(own.partners(), told.partners())
                && isFree(own.quantity(), told.quantity());
    }

    private static boolean isFree(@Nullable Slot<?> own, @Nullable Slot<?> told) {
        return own == null || own.origin() != Origin.OWN_WORDS || Slot.same(own, told);
    }

    /** When the other end may be: at the time said right beside it, else a year or a month apart. */
    private static List<Slot<Timespan>> times(Frame own, Period right, boolean earlier) {
        Slot<Timespan> said = own.period();
        if (said != null
                && said.origin() == Origin.OWN_WORDS
                && !said.value().period().filter(right::equals).isPresent()) {
            return List.of(said);
        }
        List<Slot<Timespan>> times = new ArrayList<>();
        times.add(slot(right.minusYears(earlier ? 1 : -1)));
        if (right.isMonth()) {
            times.add(slot(Period.month(right.from().plusMonths(earlier ? -1 : 1))));
        }
        return times;
    }

    private static Slot<Timespan> slot(Period p) {
        return new Slot<>(Timespan.of(p), Origin.SENTENCE);
    }

    private static Frame firm(Frame told, Slot<Timespan> time) {
        return new Frame(
                firm(told.reporter()),
                firm(told.partners()),
                firm(told.quantity()),
                told.sign(),
                firm(time),
                null,
                null,
                Set.of());
    }

    private static <T> @Nullable Slot<T> firm(@Nullable Slot<T> slot) {
        return slot == null ? null : new Slot<>(slot.value(), Origin.SENTENCE);
    }

    /** What is said of the number at the open end, which is of the kind of the other; null where it is of another. */
    private static @Nullable Claim claim(Claim own, Claim right) {
        Value v = value(own);
        return switch (right) {
            case Claim.Amount a when own instanceof Claim.Amount && v != null -> new Claim.Amount(v, a.total());
            case Claim.Share c
            when !(own instanceof Claim.Amount) && v != null -> new Claim.Share(v, c.top(), c.among(), c.of());
            default -> null;
        };
    }

    private static @Nullable Value value(Claim claim) {
        return switch (claim) {
            case Claim.Amount c -> c.usd();
            case Claim.Share c -> c.percent();
            case Claim.Change c -> c.percent();
            case Claim.Bare c -> c.percent() ? c.value() : null;
            default -> null;
        };
    }
}
