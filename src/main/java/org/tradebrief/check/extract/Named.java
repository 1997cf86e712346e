package org.tradebrief.check.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.text.date.ReadSpan;
import org.tradebrief.trade.Economy;

/** Reads which economies, flow and time the words of one side of a relation name: 對中國, 上年同期, 後者. */
public final class Named {
    private static final Set<String> LEADS = Set.of("對", "对", "自", "從", "从", "向", "往", "來自", "来自", "跟", "同");
    private static final int FARTHEST = 160;
    private final Reading r;
    private final Words words;

    Named(Reading r) {
        this.r = r;
        this.words = r.words;
    }

    /** From the first token to before the last. */
    record Phrase(int from, int to) {}

    /** The two economies named last before that token, but for who reports; {@code reach} sentences back. */
    List<Economy> lastNamed(int before, int reach) {
        List<Economy> two = new ArrayList<>();
        for (int at = before - 1;
                at >= 0
                        && two.size() < 2
                        && before - at <= FARTHEST
                        && words.sentence(before) - words.sentence(at) <= reach;
                at--) {
            if (words.get(at) instanceof Token.Name n
                    && n.economy().kind() == Economy.Kind.ECONOMY
                    && !n.economy().equals(r.monthly)
                    && !two.contains(n.economy())) {
                two.addFirst(n.economy());
            }
        }
        return two;
    }

    /** The name nearest before that token in its sentence. */
    Against nearest(int before) {
        for (int at = before - 1; at >= 0 && words.sameSentence(before - 1, at); at--) {
            if (words.get(at) instanceof Token.Name n) {
                return of(n.economy());
            }
        }
        return Against.NOTHING;
    }

    /** 前者 or 後者 in the clause before that token: which of the two named last is spoken of. */
    Against referred(int before) {
        for (int at = before - 1; at >= 0 && words.sameClause(before - 1, at); at--) {
            Economy one = referredAt(at);
            if (one != null) {
                return of(one);
            }
        }
        return Against.NOTHING;
    }

    private @Nullable Economy referredAt(int at) {
        String text = words.text(words.get(at));
        boolean former = text.equals("前者");
        if (!former && !text.equals("後者") && !text.equals("后者")) {
            return null;
        }
        List<Economy> two = lastNamed(at, 1);
        return two.size() < 2 ? null : former ? two.get(0) : two.get(1);
    }

    /** @param now the time of the other side; null where none is said */
    Against against(Phrase p, @Nullable Slot<Timespan> now) {
        Slot<Economy> owner = null;
        List<Economy> partners = new ArrayList<>();
        Slot<Quantity> quantity = null;
        Slot<Timespan> period = null;
        int back = 0;
        for (int at = p.from(); at < p.to(); at++) {
            Token t = words.get(at);
            Economy economy = t instanceof Token.Name n ? n.economy() : referredAt(at);
            if (economy != null && (isLead(at - 1) || owner != null)) {
                partners.add(economy);
            } else if (economy != null) {
                owner = new Slot<>(economy, Origin.CLAUSE);
            }
            Quantity said = quantity(t);
            quantity = said == null ? quantity : new Slot<>(said, Origin.CLAUSE);
            Timespan span = span(at);
            back = span == null ? back : yearsBack(at, span, now);
            period = span == null ? period : new Slot<>(span, Origin.CLAUSE);
        }
        if (owner != null && !partners.isEmpty() && !hasLead(p)) {
            partners.addFirst(owner.value()); // 日本與南韓合計的兩倍
            owner = null;
        }
        return new Against(
                owner,
                partners.isEmpty() ? null : new Slot<>(partners, Origin.CLAUSE),
                quantity,
                back == 0 ? period : null,
                back);
    }

    /** 上年同期 is told by the time of the other side, whichever that is. */
    private int yearsBack(int at, Timespan span, @Nullable Slot<Timespan> now) {
        boolean same = words.get(at) instanceof Token.Span s && s.span().form() == ReadSpan.Form.SAME_MONTHS;
        return same && now != null && now.value().isSameMonths(span)
                ? now.value().toYear() - span.toYear()
                : 0;
    }

    private boolean hasLead(Phrase p) {
        for (int at = p.from(); at < p.to(); at++) {
            if (isLead(at)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Timespan span(int at) {
        Timespan known = r.walk.spanAt(at);
        return known != null || !(words.get(at) instanceof Token.Span s) ? known : r.walk.peek(s);
    }

    public static @Nullable Quantity quantity(Token t) {
        if (t.is(Sense.BALANCE)) {
            return Quantity.BALANCE;
        }
        if (t.is(Sense.EXPORT)) {
            return Quantity.EXPORT;
        }
        if (t.is(Sense.IMPORT)) {
            return Quantity.IMPORT;
        }
        return t.is(Sense.TRADE) && !t.is(Sense.NEUTRAL) ? Quantity.TRADE : null;
    }

    boolean isLead(int at) {
        Token t = words.at(at);
        return t != null && LEADS.contains(words.text(t));
    }

    static Against of(Economy economy) {
        return Against.of(new Slot<>(economy, Origin.SENTENCE));
    }
}
