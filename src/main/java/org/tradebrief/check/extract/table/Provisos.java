package org.tradebrief.check.extract.table;

import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.text.number.Magnitude;

/** Looks in the head of a row or column for words that narrow or change what its values are, in brackets as well. */
final class Provisos {
    private Provisos() {}

    /** The frame, never to be contradicted where 外匯存底, （含轉口） or （估） stands in its head. */
    static Frame apply(Words head, Frame frame) {
        if (Places.of(head.run().folded()) > 0 || PeakHead.of(head) != PeakHead.NONE) {
            return frame; // 3rd narrows nothing
        }
        Token.Name named = null;
        Frame checked = frame;
        for (int i = 0; i < head.size(); i++) {
            Token t = head.get(i);
            if (t instanceof Token.Name n) {
                boolean other = named != null && !named.economy().equals(n.economy()) && head.opener(i) >= 0;
                checked = other ? checked.blocked(Blocker.UNKNOWN_ECONOMY) : checked;
                named = named == null ? n : named;
            } else if (t instanceof Token.Unknown u && u.text().length() > 1 && !isUnit(u)) {
                checked = checked.blocked(Blocker.UNKNOWN_WORD);
            } else if (t.is(Sense.PRODUCT)) {
                checked = checked.blocked(Blocker.PRODUCT);
            } else if (t.isAny(Sense.REIMPORT, Sense.ABOUT, Sense.OTHER_SOURCE) && !t.is(Sense.NEUTRAL)) {
                checked = checked.blocked(Blocker.NOT_A_RECORD);
            }
        }
        return checked;
    }

    private static boolean isUnit(Token.Unknown u) {
        return Magnitude.at(u.text(), 0)
                .filter(m -> m.end() == u.text().length())
                .isPresent();
    }
}
