package org.tradebrief.check.extract.passage;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/**
 * A place by a verb whose subject stands far before it: 台灣以 1,767.3 億美元居五地第二, 台灣的逆差在五家裡排第三，後來排到第二. Where the
 * economy is not the one that reports month by month, it is a partner of that one.
 */
final class Standing {
    /** A verb that leads to a place, and how many there are. */
    private static final Pattern LED = Pattern.compile(
            "(?:居|排|位列|名列|升|降|退|跃|跌|掉|滑)[在到至为名于行]{0,2} ?(?:([四五六七]|[4-7]) ?[家地国个]?(?:伙伴)?[里中]?)?[的之]? ?$");

    /** 在五家裡, of five partners: how many there are, said before. */
    private static final Pattern SET =
            Pattern.compile("([四五六七]|[4-7]) ?(?:家|地|国|个? ?(?:追踪|贸易)?(?:伙伴|partners?))[^,。;]{0,8}[里中之内]");

    private static final String DIGITS = "四五六七";
    private static final int LED_BY = 12;

    private Standing() {}

    /** Adds the place at that token where a verb leads to it; false where none does. */
    static boolean take(Reading r, int i, Token.Ordinal o) {
        if (o.from() != o.to() || !led(r.words, i).find()) {
            return false;
        }
        boolean tracked = isAmongTracked(r, i) && !isPassing(sentence(r.words, i));
        Economy who = subject(r.words, i);
        Frame f = who == null ? null : frame(r, who, tracked ? Origin.SENTENCE : Origin.ASSUMED);
        if (f == null) {
            r.add(FigureKind.RANK, i, i, r.walk.frame(), new Claim.Unplaced("看不出是誰的名次"));
        } else {
            r.add(FigureKind.RANK, i, i, f, new Claim.Rank(o.from(), tracked));
        }
        return true;
    }

    /** 居五地第二, 在五家裡排第三: among as many as there are monthly values of. */
    static boolean isAmongTracked(Reading r, int i) {
        Matcher led = led(r.words, i);
        int tracked = r.walk.tracked();
        return led.find() && (tracked == count(led.group(1)) || tracked == said(r.words, i));
    }

    /** The same of the partner that is spoken of: of its own clause, and in a sentence in which nobody is passed. */
    static boolean isPartnersAmongTracked(Reading r, int i) {
        int partner = r.walk.partnerIndex();
        boolean named = partner >= 0 && r.words.sameClause(partner, i);
        return named && !isPassing(sentence(r.words, i)) && isAmongTracked(r, i);
    }

    /** Whether somebody passes another before the place in its sentence. */
    static boolean isInPassing(Words words, int i) {
        return isPassing(sentence(words, i));
    }

    /** 超越德國與日本，升到第二; 被日本超車，掉到第二: who is named last is not who holds the place. */
    private static boolean isPassing(String text) {
        return text.chars().anyMatch(c -> "超越被胜赢".indexOf(c) >= 0);
    }

    /**
     * Adds the place of who passed others, 我國越過日本與南韓，升到第三: whoever is named last has been passed; false where nobody passes
     * or it is not said who.
     */
    static boolean passing(Reading r, int i, Token.Ordinal o) {
        boolean up = o.from() == o.to() && r.monthly != null && led(r.words, i).find();
        Economy who = up ? passer(r.words, i) : null;
        if (who == null || r.monthly == null || !r.walk.partners().contains(who)) {
            return false;
        }
        Frame f = r.walk.frame().withPartners(new Slot<>(List.of(who), Origin.SENTENCE));
        boolean own = r.monthly.equals(f.reporterOrNull());
        Frame of = own ? f : f.withReporter(new Slot<>(r.monthly, Origin.ASSUMED));
        r.add(FigureKind.RANK, i, i, of, new Claim.Rank(o.from(), false));
        return true;
    }

    /** Who stands before the verb of passing; who did so before in the sentence where it has no subject; null for nobody. */
    private static @Nullable Economy passer(Words words, int i) {
        int verb = -1;
        Economy toward = null;
        for (int at = i - 1; at >= 0 && words.sameSentence(at, i); at--) {
            boolean passes = words.is(at, Sense.HIGHER) && isPassing(words.text(words.get(at)));
            verb = passes && verb < 0 ? at : verb;
            boolean passive = verb >= 0 && "被遭".contains(words.text(words.get(at)));
            verb = passive ? at : verb; // 德國被台灣超過: who stands before that is passed, and it is of him that more is told
            boolean before = verb >= 0 && at < verb && words.get(at) instanceof Token.Name;
            before &= !isPassive(words, at, verb);
            boolean led = words.isAny(at - 1, Sense.TOWARD, Sense.FROM, Sense.AND, Sense.HIGHER, Sense.LOWER);
            if (before && !led) {
                return ((Token.Name) words.get(at)).economy();
            }
            if (before && words.is(at - 1, Sense.TOWARD)) {
                toward = ((Token.Name) words.get(at)).economy(); // 對德國 758.8 億，超越日本，升居第二
            }
            if (words.isMark(at, "；;")) {
                return toward;
            }
        }
        return toward;
    }

    /** Whether the name stands between 被 and the verb: it is who passes, and another is spoken of. */
    private static boolean isPassive(Words words, int at, int verb) {
        for (int i = at - 1; i >= 0 && words.sameClause(i, verb); i--) {
            if ("被遭".contains(words.text(words.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private static String sentence(Words words, int i) {
        int from = words.get(Near.sentenceStart(words, i)).start();
        return words.run().folded().substring(from, words.get(i).start());
    }

    private static Matcher led(Words words, int i) {
        int start = words.get(i).start();
        return LED.matcher(words.run().folded().substring(Math.max(0, start - LED_BY), start));
    }

    /** 台灣居五地第二，第三是德國: another place of the order that the sentence tells; false where it tells none. */
    static boolean goesOn(Reading r, int i, Token.Ordinal o, Token.Name who) {
        for (int at = r.found().size() - 1; at >= 0 && r.words.sameSentence(r.place(at), i); at--) {
            Statement before = r.found().get(at);
            if (before.claim() instanceof Claim.Rank rank && o.from() == o.to()) {
                Frame f = before.frame().withPartners(new Slot<>(List.of(who.economy()), Origin.CLAUSE));
                Claim.Rank place = new Claim.Rank(o.from(), rank.ofAll());
                r.addAt(FigureKind.RANK, r.words.get(i).start(), who.end(), i, f, place);
                return true;
            }
        }
        return false;
    }

    /** 美國的進口來源中，…，德國、日本分居第四及第五: who reports stands before them, for nobody holds a place among his own partners. */
    static Frame apart(Reading r, int i, List<Claim.Item> items) {
        Frame f = r.walk.frame();
        Set<Economy> named = items.stream().map(Claim.Item::economy).collect(Collectors.toSet());
        if (items.size() < 2 || f.reporterOrNull() == null || !named.contains(f.reporterOrNull())) {
            return f;
        }
        for (int at = r.found().size() - 1; at >= 0 && r.words.sameSentence(r.place(at), i); at--) {
            Frame before = r.found().get(at).frame();
            Economy reporter = before.reporterOrNull();
            if (reporter != null && !named.contains(reporter) && before.quantity() != null) {
                return before.withPartners(null);
            }
        }
        return f.blocked(Blocker.SEVERAL_REPORTERS);
    }

    private static @Nullable Frame frame(Reading r, Economy who, Origin reported) {
        Frame f = r.walk.frame();
        Economy reporter = f.reporterOrNull();
        boolean own = who.equals(reporter) || reporter == null;
        if (own && (r.monthly == null || who.equals(r.monthly))) {
            return null;
        }
        Frame of = f.withPartners(new Slot<>(List.of(who), Origin.SENTENCE));
        return own && r.monthly != null ? of.withReporter(new Slot<>(r.monthly, reported)) : of;
    }

    /** Who begins the clause, or the sentence; those led by a preposition or set against are passed. */
    private static @Nullable Economy subject(Words words, int i) {
        Economy found = null;
        for (int at = i - 1; at >= 0 && words.sameSentence(at, i); at--) {
            boolean led =
                    words.isAny(at - 1, Sense.TOWARD, Sense.FROM, Sense.THAN, Sense.HIGHER, Sense.LOWER, Sense.AND);
            if (words.get(at) instanceof Token.Name n && !led) {
                found = n.economy();
            }
            if (found != null && at == Near.clauseStart(words, at)) {
                return found;
            }
        }
        return found;
    }

    /** How many there are of which it is one, in the words of the sentence before it; 0 where that is not said. */
    static int said(Words words, int i) {
        int from = words.get(Near.sentenceStart(words, i)).start();
        Matcher set =
                SET.matcher(words.run().folded().substring(from, words.get(i).start()));
        int count = 0;
        while (set.find()) {
            count = count(set.group(1));
        }
        return count;
    }

    private static int count(@Nullable String word) {
        if (word == null) {
            return 0;
        }
        int at = DIGITS.indexOf(word);
        return at >= 0 ? at + 4 : Integer.parseInt(word);
    }
}
