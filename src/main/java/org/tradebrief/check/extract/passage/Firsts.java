package org.tradebrief.check.extract.passage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Happening;
import org.tradebrief.check.extract.Happenings;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
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
            Happening what = over >= 0 && t instanceof Token.Name n && !Happenings.isOwn(frame, n.economy())
                    ? new Happening.Beside(n.economy(), words.is(over, Sense.HIGHER))
                    : Happenings.level(r, at);
            boolean leads = what == null && over < 0 && leads(t);
            what = leads ? new Happening.Leads() : what == null ? sign(r, i, at) : what;
            if (what != null) {
                boolean inRow =
                        Near.before(words, at, Sense.CONSECUTIVE) > i || Near.after(words, i, Sense.CONSECUTIVE) > i;
                Frame of = inRow ? frame.blocked(Blocker.UNKNOWN_WORD) : frame; // 首次連續兩個月: the first streak
                Timespan since = since(r, i);
                Frame told = since == null ? of : ofMonthBefore(r, i, of); // 2025 年內 is no time of its own
                r.add(FigureKind.SUPERLATIVE, i, at, when(r, at, told), new Claim.First(what, since));
                return true;
            }
        }
        return behind(r, i);
    }

    /** Whether the word at that token is part of what was just said to be so for the first time. */
    static boolean holds(Reading r, int i) {
        Statement last = r.found().isEmpty() ? null : r.found().getLast();
        Token t = r.words.get(i);
        return last != null
                && last.claim() instanceof Claim.First
                && last.start() <= t.start()
                && t.end() <= last.end();
    }

    /** overtook the one with China in October 2025, for the first time in 2025: what is so stands before the words, in English. */
    private static boolean behind(Reading r, int i) {
        Words words = r.words;
        int verb = i - 1;
        while (verb >= 0 && words.sameSentence(verb, i) && !words.isAny(verb, Sense.HIGHER, Sense.LOWER)) {
            verb--;
        }
        boolean latin = words.text(words.get(i)).charAt(0) < 0x80;
        int subject = verb;
        while (subject >= 0
                && words.sameSentence(subject, i)
                && !(words.get(subject) instanceof Token.Name n && isPartner(r.walk.frame(), n.economy()))) {
            subject--;
        }
        if (!latin || verb < 0 || subject < 0 || !words.sameSentence(subject, i) || !words.sameSentence(verb, i)) {
            return false;
        }
        Economy own = ((Token.Name) words.get(subject)).economy();
        Frame of = r.walk.frame().withPartners(new Slot<>(List.of(own), Origin.CLAUSE));
        for (int at = verb + 1; at < i; at++) {
            if (words.get(at) instanceof Token.Name n
                    && isPartner(of, n.economy())
                    && !n.economy().equals(own)) {
                Happening what = new Happening.Beside(n.economy(), words.is(verb, Sense.HIGHER));
                int last = sinceBehind(r, i) == null ? i : i + 2;
                r.add(
                        FigureKind.SUPERLATIVE,
                        i,
                        last,
                        monthBefore(r, verb, i, of),
                        new Claim.First(what, sinceBehind(r, i)));
                return true;
            }
        }
        return false;
    }

    private static Frame monthBefore(Reading r, int verb, int i, Frame of) {
        for (int at = verb + 1; at < i; at++) {
            Timespan span = r.words.get(at) instanceof Token.Span s ? r.walk.peek(s) : null;
            if (span != null && span.form() == Timespan.Form.MONTH) {
                return of.withPeriod(new Slot<>(span, Origin.CLAUSE));
            }
        }
        return of;
    }

    /** for the first time in 2025, since January: the time right behind the words; null for none. */
    private static @Nullable Timespan sinceBehind(Reading r, int i) {
        boolean joined = r.words.isBehind(i, "in ") || r.words.isBehind(i, "since ");
        return joined && r.words.at(i + 2) instanceof Token.Span s ? r.walk.peek(s) : null;
    }

    private static boolean leads(Token t) {
        return t.is(Sense.MOST) || t instanceof Token.Ordinal o && o.from() == 1 && o.to() == 1;
    }

    /** 首次出現順差. */
    private static @Nullable Happening sign(Reading r, int i, int at) {
        Token t = r.words.get(at);
        boolean turns = at <= i + 3 && t.isAny(Sense.DEFICIT, Sense.SURPLUS) && !r.words.is(at + 1, Sense.ORIGIN);
        boolean ends = at + 1 >= r.words.size() || !r.words.sameClause(at + 1, at) || r.words.isMark(at + 1, "，,。");
        return turns && ends ? new Happening.Signed(t.is(Sense.DEFICIT) ? -1 : 1) : null;
    }

    /** What is spoken of, its flow told behind the word where nothing before tells it, its partner the name right before. */
    private static Frame frame(Reading r, int i) {
        Words words = r.words;
        Frame f = r.walk.frame();
        for (int at = i - 1; at >= 0 && at >= i - 3 && words.sameClause(at, i); at--) {
            f = words.get(at) instanceof Token.Name n ? seenFrom(r, at, n.economy(), f) : f;
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

    /** 美國對台逆差…，這是台灣首度超越中國: the place among the partners of the one whose months the sentence tells. */
    private static Frame seenFrom(Reading r, int name, Economy economy, Frame f) {
        Economy monthly = r.monthly;
        boolean own = monthly != null && economy.equals(f.reporterOrNull()) && !economy.equals(monthly);
        for (int at = name - 1; own && at >= 0 && r.words.sameSentence(at, name); at--) {
            if (r.words.get(at) instanceof Token.Name n && n.economy().equals(monthly)) {
                return f.withReporter(new Slot<>(n.economy(), Origin.SENTENCE));
            }
        }
        return f;
    }

    private static boolean isPartner(Frame f, Economy economy) {
        return economy.kind() == Economy.Kind.ECONOMY && !economy.equals(f.reporterOrNull());
    }

    /** 10 月對台逆差…，這是 2025 年內首度: the month of what the sentence told last. */
    private static Frame ofMonthBefore(Reading r, int i, Frame frame) {
        for (int at = r.found().size() - 1; at >= 0 && r.words.sameSentence(r.place(at), i); at--) {
            Slot<Timespan> time = r.found().get(at).frame().period();
            if (time != null && time.value().form() == Timespan.Form.MONTH) {
                return frame.withPeriod(time.from(Origin.SENTENCE));
            }
        }
        return frame;
    }

    /** 首度超過對中逆差是在 6 月: the month that its clause, or the one behind it, gives for it. */
    private static Frame when(Reading r, int behind, Frame frame) {
        Words words = r.words;
        for (int at = behind + 1; at < words.size() && at <= behind + REACH && words.sameSentence(at, behind); at++) {
            boolean led = words.isAny(at - 1, Sense.EXACT)
                    || words.text(words.get(at - 1)).endsWith("在");
            Timespan month = words.get(at) instanceof Token.Span s ? r.walk.peek(s) : null;
            if (month != null) {
                return led && month.form() == Timespan.Form.MONTH
                        ? frame.withPeriod(new Slot<>(month, Origin.CLAUSE))
                        : frame;
            }
            if (Near.isValue(words.get(at))) {
                return frame;
            }
        }
        return frame;
    }

    /** 自 2024 年以來, 2025 年內: since when it is looked back; null where that is not said. */
    private static @Nullable Timespan since(Reading r, int i) {
        Words words = r.words;
        for (int at = i - 1; at >= 0 && words.sameSentence(at, i); at--) {
            if (words.get(at) instanceof Token.Span s) {
                String text = words.text(s.start(), s.end());
                boolean start = text.endsWith("以來")
                        || text.endsWith("以来")
                        || words.isBehind(at, "以来")
                        || words.isBehind(at, "内")
                        || words.isBehind(at, "之内");
                Timespan span = r.walk.peek(s);
                return start && span != null ? span : null;
            }
        }
        return null;
    }
}
