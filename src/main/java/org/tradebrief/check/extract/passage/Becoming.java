package org.tradebrief.check.extract.passage;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Who comes to a place that stands behind a verb, whoever is passed on the way: 台灣超越南韓，成為五個夥伴中的第 3 大出口市場. */
final class Becoming {
    private static final Pattern VERB =
            Pattern.compile("(?:成为|成了|变成|位居|跃居|跃升为?|晋升为?|升为|退居|滑落为|是|为|居)[^,。;()\\d]{0,14}$");
    private static final int FARTHEST = 16;

    private Becoming() {}

    /** The name that begins the sentence or one of its clauses before the place and is its subject; null for none. */
    static @Nullable Token whose(Reading r, int i) {
        Words words = r.words;
        String before = words.run()
                .folded()
                .substring(
                        words.get(Near.clauseStart(words, i)).start(),
                        words.get(i).start());
        if (!VERB.matcher(before).find()) {
            return null;
        }
        for (int at = i - 1; at >= 0 && at >= i - FARTHEST && words.sameSentence(at, i); at--) {
            boolean begins = at == Near.clauseStart(words, at);
            if (words.get(at) instanceof Token.Name n
                    && begins
                    && !words.isAny(at + 1, Sense.AND, Sense.TOWARD, Sense.FROM)) {
                return n.economy().equals(r.monthly) ? null : n;
            }
            if (Near.isValue(words.get(at))) {
                return null;
            }
        }
        return null;
    }

    /** What the place is one of: among those of whom there are months, the trade of who reports it, whenever it was told last. */
    static Frame frame(Reading r, Frame f, Token.Name n, boolean tracked) {
        Frame of = f.withPartners(new Slot<>(List.of(n.economy()), Origin.CLAUSE));
        if (!tracked || r.monthly == null) {
            return of;
        }
        Slot<Timespan> time = r.walk.own().period();
        return of.withReporter(new Slot<>(r.monthly, Origin.SENTENCE))
                .withPeriod(time == null ? f.period() : time.from(Origin.SENTENCE));
    }

    /** 在五個夥伴中: among those of whom there are months, and not among all. */
    static boolean isAmongTracked(Words words, int i) {
        for (int at = i - 1; at >= 0 && words.sameClause(at, i); at--) {
            if (words.is(at, Sense.GROUP_PARTNERS)) {
                return true;
            }
        }
        return false;
    }
}
