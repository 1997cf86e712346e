package org.tradebrief.check.extract.passage;

import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** 逆差 and 順差: which way a balance leans, said by itself or with its amount. */
final class SignStatements {
    private SignStatements() {}

    /** Adds what the word says in brackets, as all that a cell says, or behind a verb such as 維持. */
    static void take(Reading r, int i) {
        Words words = r.words;
        boolean bracketed = words.isOpen(i - 1) && words.isClose(i + 1);
        boolean kept = words.isAny(i - 1, Sense.MOST) || Near.before(words, i, Sense.CONSECUTIVE) >= 0;
        boolean stated = isStated(words, i) && r.walk.frame().partners() != null;
        if (bracketed || stated && !kept) {
            add(r, i, r.walk.frame());
        }
    }

    /** Adds what stands beside the amount just found at that token: 貿易逆差達 1,894 億, 1,894 億的貿易逆差. */
    static void beside(Reading r, int number, int behind) {
        int last = r.found().size() - 1;
        if (last < 0 || r.place(last) != number || !(r.found().get(last).claim() instanceof Claim.Amount)) {
            return;
        }
        Frame frame = r.found().get(last).frame();
        int before = Near.before(r.words, number, Sense.DEFICIT, Sense.SURPLUS);
        int at = before >= 0 ? before : Near.after(r.words, behind, Sense.DEFICIT, Sense.SURPLUS);
        boolean placed = frame.reporter() != null && frame.partners() != null && !frame.isBlocked();
        if (at >= 0 && placed && !isOfAnother(r.words, at) && frame.sign() == sign(r.words, at) && !isFound(r, at)) {
            add(r, at, frame);
        }
    }

    /** 經常帳順差: of something that we do not know, right before the word. */
    private static boolean isOfAnother(Words words, int at) {
        return words.at(at - 1) instanceof Token.Unknown u
                && u.end() == words.get(at).start();
    }

    private static boolean isFound(Reading r, int at) {
        int start = r.words.get(at).start();
        return r.found().stream().anyMatch(s -> s.claim() instanceof Claim.Sign && s.start() == start);
    }

    private static void add(Reading r, int i, Frame frame) {
        r.add(FigureKind.SIGN, i, i, frame, new Claim.Sign(sign(r.words, i)));
    }

    private static int sign(Words words, int i) {
        return words.is(i, Sense.DEFICIT) ? -1 : 1;
    }

    /** 維持貿易順差: a verb that says there is one. */
    private static boolean isStated(Words words, int i) {
        for (int at = i - 1; at >= 0 && at >= i - 4 && words.sameClause(at, i); at--) {
            String text = words.text(words.get(at));
            if (text.equals("維持")
                    || text.equals("维持")
                    || text.equals("呈現")
                    || text.equals("呈现")
                    || text.equals("出現")
                    || text.equals("呈")) {
                return true;
            }
        }
        return false;
    }
}
