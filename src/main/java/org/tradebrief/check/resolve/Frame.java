package org.tradebrief.check.resolve;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Provider;

/**
 * What a statement speaks of, as far as words around it tell. A slot that no word fills is null.
 *
 * @param partners one partner, or several that are taken together
 * @param sign -1 where a deficit is spoken of, 1 for a surplus, 0 for neither
 * @param period the time of the value
 * @param base what it is set against
 */
public record Frame(
        @Nullable Slot<Economy> reporter,
        @Nullable Slot<List<Economy>> partners,
        @Nullable Slot<Quantity> quantity,
        int sign,
        @Nullable Slot<Timespan> period,
        @Nullable Slot<Timespan> base,
        @Nullable Slot<Provider> provider,
        Set<Blocker> blockers) {

    public static final Frame EMPTY = new Frame(null, null, null, 0, null, null, null, Set.of());

    public Frame {
        // In the order in which they are declared, lest which of them is told change from run to run.
        blockers = blockers.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(blockers));
    }

    /** This frame, its empty slots filled from an outer one. */
    public Frame over(Frame outer) {
        EnumSet<Blocker> both = EnumSet.noneOf(Blocker.class);
        both.addAll(blockers);
        both.addAll(outer.blockers);
        return new Frame(
                reporter != null ? reporter : outer.reporter,
                partners != null ? partners : outer.partners,
                quantity != null ? quantity : outer.quantity,
                quantity != null ? sign : outer.sign,
                period != null ? period : outer.period,
                base != null ? base : outer.base,
                provider != null ? provider : outer.provider,
                both);
    }

    /**
     * This frame below one that tells the trade from the other side, or is about another economy alone: that economy is the
     * partner here, as in 美國的進口 below the heading 台灣：賣到美國的. Only whose trade is known month by month is meant so.
     */
    Frame below(Frame outer, @Nullable Economy monthly) {
        Slot<Economy> own = reporter;
        Slot<Economy> other = outer.reporter;
        boolean open = own != null && own.value().equals(monthly) && partners == null;
        if (own == null || !open || other == null || other.value().equals(monthly)) {
            return this;
        }
        if (outer.partners == null) {
            return withPartners(new Slot<>(List.of(other.value()), Origin.ASSUMED));
        }
        boolean turned = outer.partners.value().equals(List.of(own.value()));
        return turned ? withPartners(new Slot<>(List.of(other.value()), other.origin())) : this;
    }

    /** This frame with what the source of the sentence says, which counts for more than sentences before. */
    Frame cited(Frame source) {
        if (source.equals(EMPTY)) {
            return this;
        }
        boolean other = source.reporter != null
                && isBefore(reporter)
                && reporter != null
                && !reporter.value().equals(source.reporter.value());
        return new Frame(
                        isBefore(reporter) && source.reporter != null ? source.reporter : reporter,
                        isBefore(partners) && (other || source.partners != null) ? source.partners : partners,
                        isBefore(quantity) && source.quantity != null ? source.quantity : quantity,
                        sign,
                        period,
                        base,
                        isBefore(provider) && source.provider != null ? source.provider : provider,
                        blockers)
                .over(source);
    }

    private static boolean isBefore(@Nullable Slot<?> slot) {
        return slot != null && (slot.origin() == Origin.PASSAGE || slot.origin() == Origin.TOPIC);
    }

    /** This frame without a source of years alone where months are said nearer than it: who goes on to these has left it. */
    private Frame ofMonths(Today today) {
        boolean monthly = reporter != null && reporter.value().equals(today.monthly());
        boolean left = provider != null
                && provider.value() == Provider.COMTRADE
                && provider.origin() == Origin.PASSAGE
                && period != null
                && !period.value().isWholeYears()
                && period.origin().compareTo(Origin.PASSAGE) <= 0;
        return monthly && left ? withProvider(null) : this;
    }

    /**
     * This frame without a time of months that was said of other statistics: only the economy with monthly values has any, and
     * only by the source that gives them.
     */
    Frame coherent(Today today) {
        if (period == null || period.value().isWholeYears()) {
            return this;
        }
        return ofMonths(today).ofOtherStatistics(today);
    }

    private Frame ofOtherStatistics(Today today) {
        if (period == null) {
            return this;
        }
        boolean source = provider != null
                && provider.value() == Provider.COMTRADE
                && provider.origin().compareTo(period.origin()) < 0;
        boolean other = reporter != null
                && today.monthly() != null
                && !today.monthly().equals(reporter.value())
                && period.origin().compareTo(Origin.SENTENCE) > 0
                && reporter.origin().compareTo(period.origin()) < 0;
        return source || other ? withPeriod(null) : this;
    }

    /** The same, every slot said to come from there. */
    public Frame from(Origin origin) {
        return new Frame(
                reporter == null ? null : reporter.from(origin),
                partners == null ? null : partners.from(origin),
                quantity == null ? null : quantity.from(origin),
                sign,
                period == null || period.origin() == Origin.ASSUMED ? period : period.from(origin),
                base == null ? null : base.from(origin),
                provider == null ? null : provider.from(origin),
                blockers);
    }

    public Frame withReporter(@Nullable Slot<Economy> r) {
        return new Frame(r, partners, quantity, sign, period, base, provider, blockers);
    }

    public Frame withPartners(@Nullable Slot<List<Economy>> p) {
        return new Frame(reporter, p, quantity, sign, period, base, provider, blockers);
    }

    public Frame withQuantity(@Nullable Slot<Quantity> q, int newSign) {
        return new Frame(reporter, partners, q, newSign, period, base, provider, blockers);
    }

    public Frame withPeriod(@Nullable Slot<Timespan> p) {
        return new Frame(reporter, partners, quantity, sign, p, base, provider, blockers);
    }

    public Frame withBase(@Nullable Slot<Timespan> b) {
        return new Frame(reporter, partners, quantity, sign, period, b, provider, blockers);
    }

    public Frame withProvider(@Nullable Slot<Provider> p) {
        return new Frame(reporter, partners, quantity, sign, period, base, p, blockers);
    }

    public Frame blocked(Blocker blocker) {
        EnumSet<Blocker> more = EnumSet.of(blocker);
        more.addAll(blockers);
        return new Frame(reporter, partners, quantity, sign, period, base, provider, more);
    }

    /** The same about one of the several reporters that were named. */
    public Frame of(Slot<Economy> one) {
        EnumSet<Blocker> left = EnumSet.noneOf(Blocker.class);
        left.addAll(blockers);
        left.remove(Blocker.SEVERAL_REPORTERS);
        return new Frame(one, partners, quantity, sign, period, base, provider, left);
    }

    /** Whether both speak of the same flow or balance between the same economies. */
    public boolean isOfSeriesOf(Frame other) {
        return Slot.same(reporter, other.reporter)
                && Slot.same(partners, other.partners)
                && Slot.same(quantity, other.quantity);
    }

    /** The same where what that blocker stands for is known after all. */
    public Frame freed(Blocker known) {
        EnumSet<Blocker> left = EnumSet.noneOf(Blocker.class);
        blockers.stream().filter(b -> b != known).forEach(left::add);
        return new Frame(reporter, partners, quantity, sign, period, base, provider, left);
    }

    public boolean isBlocked() {
        return !blockers.isEmpty();
    }

    /**
     * Whether nothing in it is assumed, blocked or only carried on from sentences before: what is said of it may be
     * contradicted.
     */
    public boolean isSure() {
        return isPlaced() && (partners == null || partners.origin() != Origin.TOPIC);
    }

    /** The same, or its partner is the only one that the passage speaks of: enough where a wrong number tells itself. */
    public boolean isPlaced() {
        boolean carried =
                partners != null && (partners.origin() == Origin.PASSAGE || partners.origin() == Origin.ASSUMED);
        boolean guessed = period != null && period.origin() == Origin.ASSUMED;
        return blockers.isEmpty() && reporter != null && reporter.origin() != Origin.ASSUMED && !carried && !guessed;
    }

    public @Nullable Economy reporterOrNull() {
        return reporter == null ? null : reporter.value();
    }

    /** The one partner; null where there is none or several. */
    public @Nullable Economy partnerOrNull() {
        return partners == null || partners.value().size() != 1
                ? null
                : partners.value().getFirst();
    }
}
