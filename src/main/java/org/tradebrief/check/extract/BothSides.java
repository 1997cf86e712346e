package org.tradebrief.check.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.trade.Economy;

/** What words that lie ahead, or behind, say on both sides of a comparing one: 美國對台逆差大過對中逆差. */
final class BothSides {
    private BothSides() {}

    /** Who is above or below whom in the words from one token to before another; null where they do not name both. */
    static Occurrences.@Nullable Said told(Reading r, int from, int to) {
        Words words = r.words;
        int at = from;
        while (at < to && !words.isAny(at, Sense.HIGHER, Sense.LOWER)) {
            at++;
        }
        if (at >= to || r.monthly == null) {
            return null;
        }
        Named named = new Named(r);
        Against one = named.against(new Named.Phrase(from, at), null);
        Against other = named.against(new Named.Phrase(at + 1, to), null);
        Economy partner = partner(one, r.monthly);
        Economy beside = partner(other, r.monthly);
        Slot<Quantity> quantity = one.quantity() != null ? one.quantity() : other.quantity();
        if (partner == null || beside == null || partner.equals(beside) || quantity == null) {
            return null;
        }
        Frame f = r.walk.frame();
        boolean led = one.owner() != null && one.partners() != null;
        Slot<Economy> reporter = led ? one.owner() : f.reporter();
        Frame of = f.withReporter(reporter == null ? new Slot<>(r.monthly, Origin.ASSUMED) : reporter)
                .withPartners(new Slot<>(List.of(partner), Origin.CLAUSE))
                .withQuantity(quantity, 0);
        return new Occurrences.Said(new Happening.Beside(beside, words.is(at, Sense.HIGHER)), of);
    }

    /** The one that trades with the economy that reports; null where none or several are named. */
    private static @Nullable Economy partner(Against side, Economy monthly) {
        Slot<List<Economy>> partners = side.partners();
        if (partners != null) {
            return partners.value().size() == 1 ? partners.value().getFirst() : null;
        }
        Slot<Economy> owner = side.owner();
        return owner == null || owner.value().equals(monthly) ? null : owner.value();
    }
}
