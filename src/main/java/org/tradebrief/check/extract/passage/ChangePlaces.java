package org.tradebrief.check.extract.passage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Claim.AmongChanges;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Trends;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/** A place by how fast something grew or fell, not by how large it is: 增速台灣第一, 論增幅台灣第一、德國第二. */
final class ChangePlaces {
    private ChangePlaces() {}

    /** Adds the place at that token where its clause says that it is one of changes; false where it does not. */
    static boolean take(Reading r, int i, Token.Ordinal o) {
        int noun = noun(r.words, i);
        if (noun < 0) {
            return false;
        }
        Frame f = frame(r, i);
        Claim claim = f == null || o.from() != o.to()
                ? new Claim.Unplaced("變動率的極值，沒有可比的集合")
                : new AmongChanges(
                        AmongChanges.Place.LARGEST, Trends.of(r.words.get(noun)), r.modes.basis(), List.of(), o.from());
        r.add(FigureKind.RANK, i, i, f == null ? r.walk.frame() : f, claim);
        return true;
    }

    /** The word for the change, with no value and no flow of which the place might be between; -1 for none. */
    private static int noun(Words words, int i) {
        for (int at = i - 1; at >= 0 && words.sameClause(at, i); at--) {
            Token t = words.get(at);
            if (t.is(Sense.CHANGE) && !t.is(Sense.NEUTRAL)) {
                return at;
            }
            if (Near.isValue(t) || t.isAny(Sense.EXPORT, Sense.IMPORT, Sense.BALANCE, Sense.SHARE, Sense.HHI)) {
                return -1;
            }
        }
        return -1;
    }

    /** Of the partner named right before the place, or that the clause speaks of; null for none of those with months. */
    private static @Nullable Frame frame(Reading r, int i) {
        Frame f = r.walk.frame();
        List<Claim.Item> before = OrderStatements.namesBefore(r.words, i, 1);
        Economy named = before.isEmpty() ? f.partnerOrNull() : before.getFirst().economy();
        Economy reporter = f.reporterOrNull();
        boolean placed = named != null && r.walk.partners().contains(named) && f.quantity() != null;
        return placed && named != null && (reporter == null || reporter.equals(r.monthly))
                ? f.withPartners(new Slot<>(List.of(named), Origin.CLAUSE))
                : null;
    }
}
