package org.tradebrief.check.extract.passage;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/** Which of two partners comes first: 美國在前、中國在後; 日本在德國前面; 台灣排在德國之前. */
final class Ahead {
    /** How far apart the two names may stand. */
    private static final int REACH = 9;

    private static final Pattern FIRST = Pattern.compile("^[则却也]?(?:排|居|走)?在?前(?:头|面)?[、,]?而? ?$");
    private static final Pattern SECOND = Pattern.compile("^[则却也]?(?:排|居|走)?在?后(?:头|面)?(?![年月期])");
    private static final Pattern LED = Pattern.compile("^[则却也仍还]?(?:仍|还)?(?:排|居|走|位|名列)?在 ?$");
    private static final Pattern BEFORE = Pattern.compile("^ ?的?(?:(前面|前头|之前|之上|上面)|后面|后头|之后)(?![年月期])");

    private Ahead() {}

    /** Adds that the partner named at that token is said to come before another, or behind it. */
    static void take(Reading r, int i, Token.Name n) {
        Words words = r.words;
        int behind = pastBracket(words, i);
        int next = next(words, behind);
        if (next < 0 || !(words.get(next) instanceof Token.Name other)) {
            return;
        }
        String folded = words.run().folded();
        int start = words.get(behind).start();
        String between = folded.substring(start, words.get(next).start());
        if (FIRST.matcher(between).find() && SECOND.matcher(behind(words, next)).find()) {
            add(r, i, start, folded.indexOf('前', start) + 1, other.economy(), true);
        } else if (LED.matcher(between).find()) {
            Matcher place = BEFORE.matcher(behind(words, next));
            if (place.find()) {
                int end = words.get(pastBracket(words, next)).start() + place.end();
                add(r, i, start, end, other.economy(), place.group(1) != null);
            }
        }
    }

    private static int next(Words words, int from) {
        if (from >= words.size() || words.get(from) instanceof Token.Name) {
            return -1;
        }
        for (int at = from;
                at < words.size() && at < from + REACH && words.sentence(at) == words.sentence(from);
                at++) {
            if (words.get(at) instanceof Token.Name) {
                return words.get(at).start() - words.get(from).start() <= REACH ? at : -1;
            }
        }
        return -1;
    }

    private static String behind(Words words, int name) {
        int at = pastBracket(words, name);
        String folded = words.run().folded();
        int start = at < words.size() ? words.get(at).start() : folded.length();
        return folded.substring(start, Math.min(folded.length(), start + REACH));
    }

    private static void add(Reading r, int i, int start, int end, Economy other, boolean more) {
        Frame f = r.walk.frame();
        Economy own = ((Token.Name) r.words.get(i)).economy();
        Economy reporter = f.reporterOrNull();
        boolean told = reporter != null
                && f.quantity() != null
                && f.quantity().value() != Quantity.TRADE
                && !reporter.equals(other)
                && !reporter.equals(own)
                && !other.equals(own);
        if (told) {
            Frame one = f.withPartners(new Slot<>(List.of(own), Origin.CLAUSE));
            Frame two = f.withPartners(new Slot<>(List.of(other), Origin.CLAUSE));
            r.addAt(FigureKind.DIRECTION, start, end, i, one, new Claim.Compare(more, two));
        }
    }

    /** The token behind the name, and behind a bracket with its value. */
    private static int pastBracket(Words words, int name) {
        boolean open = words.isOpen(name + 1) && words.closer(name + 1) > 0;
        return open ? words.closer(name + 1) + 1 : name + 1;
    }
}
