package org.tradebrief.check.extract.passage;

import java.util.regex.Pattern;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Measured;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;

/** Percentages that rules set: the 0.1% threshold, firms held to more than 50%. */
final class Limits {
    /** Who owns whom is no matter of trade, whatever else the sentence says. */
    private static final Sense[] OF_MEASURES = {
        Sense.CONTROL, Sense.ANNOUNCED, Sense.FIFTY_RULE, Sense.LISTED, Sense.SUSPENDED
    };

    private static final Pattern OF_HOLDINGS = Pattern.compile("持股|股权|控股|ownership|owned");

    private static final Pattern OF_RULE = Pattern.compile("持有|门槛|价值占比|价值比例|threshold|de minimis");
    private static final int REACH = 16;

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

    /** Words near it speak of who owns whom, or of a threshold in a sentence on a measure. */
    static boolean isOfRule(Words words, int i) {
        return isOfHoldings(words, i)
                || OF_RULE.matcher(near(words, i)).find() && Near.speaksOfMeasures(words, i, OF_MEASURES);
    }

    static boolean isOfHoldings(Words words, int i) {
        return OF_HOLDINGS.matcher(near(words, i)).find();
    }

    private static String near(Words words, int i) {
        int start = words.get(i).start();
        int end = words.get(i).end();
        String folded = words.run().folded();
        return folded.substring(Math.max(0, start - REACH), start)
                + ' '
                + folded.substring(end, Math.min(folded.length(), end + REACH));
    }
}
