package org.tradebrief.check.extract.passage;

import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Measured;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Residue;
import org.tradebrief.check.extract.Subject;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.extract.Trends;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** The part that another economy's first few markets have, told beside the gap: 台灣前三大市場占 54.08%，比南韓的 46.70% 高 7.38 個百分點. */
final class OtherTopShare {
    private OtherTopShare() {}

    /** Adds what the percentage at that token states, where it is such a part. */
    static boolean take(Reading r, int i, Measured m) {
        Words words = r.words;
        boolean compared = words.is(i - 1, Sense.OF) && words.is(i - 3, Sense.THAN);
        boolean apart = Trends.moreOrLess(words, m.nextToken()) != Trend.FLAT && words.sameClause(i, m.nextToken());
        if (!compared
                || !apart
                || r.modes.subject() != Subject.TOP_SHARE
                || !(words.at(i - 2) instanceof Token.Name other)) {
            return false;
        }
        Frame frame =
                r.walk.frame().of(new Slot<>(other.economy(), Origin.CLAUSE)).withPartners(null);
        r.addAt(
                FigureKind.SHARE,
                words.get(i).start(),
                m.end(),
                i,
                Residue.check(words, r.walk, i, m.nextToken(), frame),
                new Claim.Share(m.value(), r.modes.top(), false));
        return true;
    }
}
