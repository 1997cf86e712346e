package org.tradebrief.check.prove;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Sides;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Subject;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.prove.Candidates.Candidate;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.trade.Economy;

/**
 * The values of the two sides of a relation. What one side leaves open is taken from the values right before it; the other
 * side differs from it by what its words say, so that few pairs are tried.
 */
final class SideValues {
    private final TradeBook trade;
    private final Candidates candidates;
    private final AmongPartners among;
    private final MonthlySide side;

    SideValues(TradeBook trade, Candidates candidates, MonthlySide side) {
        this.trade = trade;
        this.candidates = candidates;
        this.among = new AmongPartners(trade, candidates);
        this.side = side;
    }

    /**
     * Two values that may be meant.
     *
     * @param sure whether the words of the sentence name both, and nothing else can be meant
     */
    record Pair(Known one, Known other, boolean sure) {
        Pair turned() {
            return new Pair(other, one, sure);
        }

        /** Of the same months, be it of two years. */
        boolean isComparable() {
            return one.period() != null
                    && other.period() != null
                    && (one.period().equals(other.period()) || one.period().comparableWith(other.period()));
        }
    }

    private enum Kind {
        AMOUNT,
        SHARE_OF_TOTAL,
        SHARE_AMONG,
        TOP_SHARE,
        HHI,
        /** Where nothing says that concentrations are compared, the economies named may have been read as partners. */
        HHI_OF_NAMED
    }

    /** The pairs that may be meant, the likeliest first; the fewer digits the value has, the fewer. */
    List<Pair> pairs(Statement s, Sides sides, Value v) {
        List<Pair> pairs = new ArrayList<>();
        int left = tries(v);
        for (Frame one : ones(s, sides)) {
            boolean own = one.equals(sides.one());
            if (!own && --left < 0) {
                break;
            }
            List<Frame> others = sides.other().beside(one, sides.subject(), side.monthly());
            for (Frame other : others) {
                boolean sure = own && sides.said() && others.size() == 1;
                kinds(sides, one)
                        .flatMap(k -> pair(one, other, k, sides.top(), sure).stream())
                        .forEach(pairs::add);
            }
        }
        return pairs;
    }

    private static int tries(Value v) {
        int digits = v.step().signum() == 0
                ? 1
                : v.amount().divideToIntegralValue(v.step()).precision();
        return digits <= 1 ? 2 : digits == 2 ? 4 : 12;
    }

    private static Stream<Kind> kinds(Sides sides, Frame one) {
        return switch (sides.subject()) {
            case AMOUNT, PARTNERS, CHANGE ->
                one.quantity() == null || one.quantity().origin().compareTo(Origin.SENTENCE) > 0
                        ? Stream.of(Kind.AMOUNT, Kind.HHI_OF_NAMED)
                        : Stream.of(Kind.AMOUNT);
            case SHARE -> Stream.of(Kind.SHARE_OF_TOTAL, Kind.SHARE_AMONG);
            case TOP_SHARE -> Stream.of(Kind.TOP_SHARE);
            case HHI -> Stream.of(Kind.HHI);
        };
    }

    /** What is spoken of: by its own words, then with what the values around it are of, then those values themselves. */
    private Set<Frame> ones(Statement s, Sides sides) {
        Set<Frame> ones = new LinkedHashSet<>();
        ones.add(sides.one());
        Frame told = side.asPartner(sides.one());
        s.others().forEach(f -> ones.add(told.over(f)));
        ones.addAll(s.others());
        boolean open = sides.one().quantity() == null && !s.frame().isBlocked();
        if (open && sides.subject() == Subject.AMOUNT) {
            for (Quantity q : List.of(Quantity.BALANCE, Quantity.IMPORT, Quantity.EXPORT)) {
                ones.add(sides.one().withQuantity(new Slot<>(q, Origin.ASSUMED), 0));
            }
        }
        return ones;
    }

    private Optional<Pair> pair(Frame one, Frame other, Kind kind, int top, boolean sure) {
        boolean said = sure && isSaid(one, kind) && isSaid(other, kind);
        return value(one, kind, top)
                .flatMap(a -> value(other, kind, top)
                        .filter(b -> !b.label().equals(a.label()))
                        .map(b -> new Pair(a, b, said)));
    }

    private Optional<Known> value(Frame said, Kind kind, int top) {
        if (Sheets.blocked(side.withReporter(said)) != null) {
            return Optional.empty();
        }
        return switch (kind) {
            case AMOUNT -> amount(side.of(said));
            case SHARE_OF_TOTAL -> said.partners() == null ? Optional.empty() : ofTotal(said);
            case SHARE_AMONG -> among.share(side.of(said));
            case TOP_SHARE -> sheet(said).flatMap(t -> trade.tables().topShare(t, top == 0 ? 3 : top));
            case HHI -> hhi(said, said.reporterOrNull());
            case HHI_OF_NAMED -> hhi(said, said.partners() == null ? said.reporterOrNull() : said.partnerOrNull());
        };
    }

    private Optional<Known> amount(Frame f) {
        return f.quantity() == null
                ? Optional.empty()
                : candidates.amounts(f, f.quantity().value()).stream()
                        .findFirst()
                        .map(Candidate::known);
    }

    private Optional<Known> ofTotal(Frame f) {
        List<Economy> partners = java.util.Objects.requireNonNull(f.partners()).value();
        return sheet(f).flatMap(t -> trade.tables().share(t, partners));
    }

    private Optional<org.tradebrief.check.facts.TableFacts.Sheet> sheet(Frame f) {
        Economy reporter = f.reporterOrNull();
        return reporter == null
                ? Optional.empty()
                : trade.tables().sheets(reporter, Sheets.direction(f)).stream().findFirst();
    }

    private Optional<Known> hhi(Frame f, @Nullable Economy reporter) {
        return reporter == null
                ? Optional.empty()
                : trade.tables().hhi(reporter, Sheets.direction(f)).stream().findFirst();
    }

    /** Whether the sentence itself says whose value it is, and of when. */
    private boolean isSaid(Frame f, Kind kind) {
        boolean trade = kind == Kind.AMOUNT || kind == Kind.SHARE_AMONG;
        boolean ofPartner = trade || kind == Kind.SHARE_OF_TOTAL;
        return (trade ? candidates.isResolved(f) : f.isSure())
                && isNear(f.reporter(), !trade)
                && isNear(f.partners(), ofPartner)
                && isNear(f.quantity(), trade)
                && isNear(f.period(), trade);
    }

    private static boolean isNear(@Nullable Slot<?> slot, boolean needed) {
        return !needed || slot != null && slot.origin().compareTo(Origin.SENTENCE) <= 0;
    }
}
