package org.tradebrief.check.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/** What is said to be so for the first time: 首次超越中國, 頭一回成為最大逆差來源, 首度突破 200 億美元, 首次出現順差. */
final class Firsts {
    private static final int REACH = 22;

    private Firsts() {}

    /** Adds the statement that the word begins, if it says what is so; false where the word says something else. */
    static boolean take(Reading r, int i) {
        Words words = r.words;
        if (!words.is(i, Sense.FIRST_TIME) || words.is(i - 1, Sense.NOT)) {
            return false;
        }
        Frame frame = frame(r, i);
        int over = -1;
        for (int at = i + 1; at < words.size() && at <= i + REACH && words.sameClause(at, i); at++) {
            Token t = words.get(at);
            over = t.isAny(Sense.HIGHER, Sense.LOWER) && over < 0 ? at : over;
            Claim.First first = over >= 0 && t instanceof Token.Name n && !isOwn(frame, n.economy())
                    ? new Claim.First(n.economy(), null, words.is(over, Sense.HIGHER), 0)
                    : level(r, at);
            boolean leads = first == null && over < 0 && leads(t);
            first = leads ? new Claim.First(null, null, true, 0) : first == null ? sign(r, i, at) : first;
            if (first != null) {
                r.add(FigureKind.SUPERLATIVE, i, at, frame, first);
                return true;
            }
        }
        return false;
    }

    private static boolean leads(Token t) {
        return t.is(Sense.MOST) || t instanceof Token.Ordinal o && o.from() == 1 && o.to() == 1;
    }

    /** 突破 200 億: the level that a value goes past. */
    private static Claim.@Nullable First level(Reading r, int at) {
        boolean passes = r.words.isAny(at - 1, Sense.OVER, Sense.UNDER, Sense.HIGHER, Sense.LOWER, Sense.USD);
        Measured m = passes && r.words.get(at) instanceof Token.Number ? Measures.at(r.words, at) : null;
        boolean amount = m != null
                && r.words.get(at) instanceof Token.Number n
                && n.number().hasMagnitude();
        int word = r.words.is(at - 1, Sense.USD) ? at - 2 : at - 1;
        return !amount || m == null
                ? null
                : new Claim.First(null, m.value(), !r.words.isAny(word, Sense.UNDER, Sense.LOWER), 0);
    }

    /** 首次出現順差. */
    private static Claim.@Nullable First sign(Reading r, int i, int at) {
        Token t = r.words.get(at);
        boolean turns = at <= i + 3 && t.isAny(Sense.DEFICIT, Sense.SURPLUS) && !r.words.is(at + 1, Sense.ORIGIN);
        boolean ends = at + 1 >= r.words.size() || !r.words.sameClause(at + 1, at) || r.words.isMark(at + 1, "，,。");
        return turns && ends ? new Claim.First(null, null, true, t.is(Sense.DEFICIT) ? -1 : 1) : null;
    }

    /** What is spoken of, its flow told behind the word where nothing before tells it, its partner the name right before. */
    private static Frame frame(Reading r, int i) {
        Words words = r.words;
        Frame f = r.walk.frame();
        for (int at = i - 1; at >= 0 && at >= i - 3 && words.sameClause(at, i); at--) {
            boolean own = words.get(at) instanceof Token.Name n && isPartner(f, n.economy());
            if (own && words.get(at) instanceof Token.Name n) {
                f = f.withPartners(new Slot<>(List.of(n.economy()), Origin.CLAUSE));
                break;
            }
        }
        for (int at = i + 1; at < words.size() && words.sameClause(at, i); at++) {
            Token t = words.get(at);
            if (t.isAny(Sense.EXPORT, Sense.IMPORT, Sense.BALANCE)) {
                Quantity q =
                        t.is(Sense.BALANCE) ? Quantity.BALANCE : t.is(Sense.EXPORT) ? Quantity.EXPORT : Quantity.IMPORT;
                return f.withQuantity(new Slot<>(q, Origin.CLAUSE), 0);
            }
        }
        return f;
    }

    private static boolean isPartner(Frame f, Economy economy) {
        return economy.kind() == Economy.Kind.ECONOMY && !economy.equals(f.reporterOrNull());
    }

    private static boolean isOwn(Frame f, Economy economy) {
        return economy.equals(f.partnerOrNull()) || economy.equals(f.reporterOrNull());
    }
}
