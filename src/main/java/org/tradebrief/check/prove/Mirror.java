package org.tradebrief.check.prove;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Provider;

/**
 * Turns a statement round that tells trade from the side of which there are no months: what Japan sells to the United States
 * is what the United States import from Japan. The other side's own statistics differ, so that such a statement is
 * contradicted only where it names the statistics that it is held against.
 */
final class Mirror {
    private final TradeBook trade;
    private final Candidates candidates;

    Mirror(TradeBook trade, Candidates candidates) {
        this.trade = trade;
        this.candidates = candidates;
    }

    /** The statement as the side with months would tell it; itself where its own side has the value or neither has. */
    Statement of(Statement s) {
        boolean told = s.claim() instanceof Claim.Amount || s.claim() instanceof Claim.Sign;
        boolean turns = isOfSeries(s.claim()) && (!told || !isKnown(s.frame()));
        Statement turned = turns ? turned(s.frame()).map(s::withFrame).orElse(s) : s;
        return s.others().isEmpty()
                ? turned
                : turned.withOthers(s.others().stream().map(this::told).toList());
    }

    /** The frame as the side with months would tell it; itself where its own side has the value or neither has. */
    Frame told(Frame f) {
        return isKnown(f) ? f : turned(f).orElse(f);
    }

    /**
     * 依普查局資料，美國自中國進口…；2023 年中國對美國出口…: the statement as its own side's, where its clause names both sides and
     * the source of the other was named before it; empty where that side has no such value.
     */
    Optional<Statement> ownSide(Statement s) {
        Frame f = s.frame();
        Slot<Provider> source = f.provider();
        boolean before = source != null
                && source.value() == Provider.CENSUS
                && !source.origin().isItsOwn();
        boolean own = isItsOwn(f.reporter()) && isItsOwn(f.partners()) && isItsOwn(f.quantity());
        Frame free = f.withProvider(null);
        boolean yearly = f.reporterOrNull() != null && !trade.hasMonths(f.reporterOrNull());
        return before && own && yearly && s.claim() instanceof Claim.Amount && isKnown(free)
                ? Optional.of(s.withFrame(free))
                : Optional.empty();
    }

    private static boolean isItsOwn(@Nullable Slot<?> slot) {
        return slot != null && slot.origin().isItsOwn();
    }

    private static boolean isOfSeries(Claim claim) {
        return switch (claim) {
            case Claim.Amount _,
                    Claim.Average _,
                    Claim.Range _,
                    Claim.Difference _,
                    Claim.Change _,
                    Claim.Direction _,
                    Claim.Sign _,
                    Claim.Superlative _,
                    Claim.Streak _,
                    Claim.Steady _,
                    Claim.Occurrences _,
                    Claim.First _,
                    Claim.AmongChanges _,
                    Claim.Ratio _ -> true;
            default -> false;
        };
    }

    private boolean isKnown(Frame f) {
        return f.quantity() != null
                && !candidates.amounts(f, f.quantity().value()).isEmpty();
    }

    private Optional<Frame> turned(Frame f) {
        Economy reporter = f.reporterOrNull();
        Economy partner = f.partnerOrNull();
        Slot<Quantity> quantity = f.quantity();
        if (reporter == null
                || partner == null
                || f.reporter() == null
                || f.partners() == null
                || quantity == null
                || Sheets.blocked(f) != null
                || !trade.hasMonths(partner, reporter)
                || f.provider() != null && f.provider().value() == Provider.COMTRADE) {
            return Optional.empty();
        }
        Frame turned = f.withReporter(new Slot<>(partner, f.partners().origin()))
                .withPartners(new Slot<>(List.of(reporter), f.reporter().origin()))
                .withQuantity(new Slot<>(turned(quantity.value()), quantity.origin()), -f.sign());
        boolean named = f.provider() != null && f.provider().value() == Provider.CENSUS;
        return Optional.of(named ? turned : turned.blocked(Blocker.MIRRORED));
    }

    private static Quantity turned(Quantity q) {
        return switch (q) {
            case EXPORT -> Quantity.IMPORT;
            case IMPORT -> Quantity.EXPORT;
            case BALANCE, TRADE -> q;
        };
    }
}
