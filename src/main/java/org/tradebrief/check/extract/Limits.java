package org.tradebrief.check.extract;

import java.util.regex.Pattern;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Percentages that rules set: the 0.1% threshold, firms held to more than 50%. */
final class Limits {
    private static final Pattern OF_RULE =
            Pattern.compile("持股|股权|控股|持有|门槛|价值占比|价值比例|ownership|owned|threshold|de minimis");
    private static final int REACH = 12;

    private Limits() {}

    static void add(Reading r, int i, Measured m) {
        r.addAt(
                FigureKind.THRESHOLD,
                r.words.get(i).start(),
                m.end(),
                i,
                r.walk.frame(),
                new Claim.Limit(m.value(), "%"));
    }

    /** Words right beside it say that it is one. */
    static boolean isBeside(Words words, int i, Measured m) {
        return words.isAny(m.nextToken(), Sense.THRESHOLD, Sense.FIFTY_RULE)
                || words.is(i - 1, Sense.THRESHOLD)
                || words.isAny(i - 1, Sense.AT_LEAST, Sense.AT_MOST) && Near.before(words, i, Sense.THRESHOLD) >= 0
                || words.isMark(i - 1, "><≥≤");
    }

    /** Its clause speaks of holdings or of a threshold near it, and its sentence of a measure. */
    static boolean isOfRule(Words words, int i) {
        int start = words.get(i).start();
        int end = words.get(i).end();
        String folded = words.run().folded();
        String near = folded.substring(Math.max(0, start - REACH), start)
                + ' '
                + folded.substring(end, Math.min(folded.length(), end + REACH));
        return OF_RULE.matcher(near).find() && speaksOfMeasures(words, i);
    }

    private static boolean speaksOfMeasures(Words words, int i) {
        for (int at = 0; at < words.size(); at++) {
            boolean measure = words.get(at) instanceof Token.Act
                    || words.isAny(at, Sense.CONTROL, Sense.ANNOUNCED, Sense.FIFTY_RULE, Sense.LISTED, Sense.SUSPENDED);
            if (measure && words.sameSentence(at, i)) {
                return true;
            }
        }
        return false;
    }
}
