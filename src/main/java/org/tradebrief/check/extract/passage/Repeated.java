package org.tradebrief.check.extract.passage;

import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Measured;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Provider;

/**
 * A percentage alone in a bracket right behind a statement: what stands roughly before it told exactly, 不到上年同期的八成（78.8%）,
 * or the part that an amount is, 1,926 億美元（21.24%）.
 */
final class Repeated {
    private Repeated() {}

    /** Adds what the number in the bracket states; false where it repeats nothing. */
    static boolean take(Reading r, int i, Measured m) {
        Words words = r.words;
        int open = words.opener(i);
        boolean alone = open >= 0 && open == i - 1 && words.closer(open) == m.nextToken();
        if (!alone || r.found().isEmpty() || m.value().sign() != Token.Sign.NONE) {
            return false;
        }
        Statement last = r.found().getLast();
        Claim same = isRightBehind(words, last, open) ? again(last, m.value()) : null;
        if (same == null) {
            return false;
        }
        r.addAt(last.kind(), words.get(i).start(), m.end(), i, last.frame(), same);
        return true;
    }

    private static boolean isRightBehind(Words words, Statement last, int open) {
        boolean currency = words.is(open - 1, Sense.USD) && words.get(open - 1).start() >= last.end();
        int start = words.get(currency ? open - 1 : open).start();
        return start >= last.end() && words.text(last.end(), start).isBlank();
    }

    private static @Nullable Claim again(Statement last, Value value) {
        return switch (last.claim()) {
            case Claim.Amount _ when isOfTable(last.frame()) -> new Claim.Share(value, 0, false);
            case Claim.Share c -> new Claim.Share(value, c.top(), c.among(), c.of());
            case Claim.Change c -> new Claim.Change(value, c.trend(), c.basis(), c.subject());
            case Claim.Ratio c when c.percent() -> new Claim.Ratio(value, true, c.gap(), c.sides());
            default -> null;
        };
    }

    /** Of monthly values a bracket may as well tell the growth. */
    private static boolean isOfTable(Frame f) {
        boolean flow = f.quantity() != null
                && (f.quantity().value() == Quantity.EXPORT || f.quantity().value() == Quantity.IMPORT);
        boolean years = f.period() == null
                || f.period().value().period().filter(p -> p.months() > 12).isPresent();
        boolean census = f.provider() != null
                && f.provider().value() == Provider.CENSUS
                && f.provider().origin().compareTo(Origin.DOCUMENT) < 0;
        return flow && f.reporter() != null && f.partners() != null && years && !census;
    }
}
