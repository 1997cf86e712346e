package org.tradebrief.check.extract.passage;

import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Measured;
import org.tradebrief.check.extract.Measured.Unit;
import org.tradebrief.check.extract.Measures;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Subject;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Two numbers between which something lies: 10.6–13.5bn, 介於 34.5 億與 68.0 億之間, 218-225 個. */
final class Ranges {
    private Ranges() {}

    /** Adds the range that the number begins; the first token after it, or -1 where it begins none. */
    static int take(Reading r, int i, Measured first) {
        boolean partners = r.modes.subject() == Subject.PARTNERS;
        Measured last = last(r.words, i, first, partners);
        if (last == null) {
            return -1;
        }
        if (partners && (last.unit() == Unit.COUNTER || last.unit() == Unit.NONE)) {
            Claim counts = new Claim.PartnersRange(first.value(), last.value());
            r.addAt(FigureKind.COUNT, r.words.get(i).start(), last.end(), i, r.walk.frame(), counts);
            return last.nextToken();
        }
        boolean money = last.unit() == Unit.USD || hasMagnitude(r.words.get(last.from())) && last.unit() == Unit.NONE;
        Claim claim = money
                ? new Claim.Range(scaled(r.words, i, first, last), last.value())
                : new Claim.Unplaced("寫的是範圍，沒有單一可比的值");
        FigureKind kind = money ? FigureKind.AMOUNT : NumberStatements.kind(last);
        r.addAt(kind, r.words.get(i).start(), last.end(), i, r.walk.frame(), claim);
        return last.nextToken();
    }

    private static @Nullable Measured last(Words words, int i, Measured first, boolean counted) {
        boolean dash = words.isMark(i + 1, "-–~～")
                && first.unit() == Unit.NONE
                && words.get(i + 1).start() == first.end()
                && words.at(i + 2) instanceof Token.Number;
        if (dash) {
            Measured last = Measures.at(words, i + 2);
            boolean bare = last != null && last.unit() == Unit.NONE && !hasMagnitude(words.get(i + 2));
            return bare && !counted ? null : last;
        }
        int joint = first.nextToken();
        if (!isJoint(words, joint)) {
            return null;
        }
        int at = joint + 1;
        while (words.isAny(at, Sense.USD, Sense.ABOUT)) {
            at++;
        }
        Measured last = words.at(at) instanceof Token.Number ? Measures.at(words, at) : null;
        boolean range = last != null && (isRange(words, i) || isRangeBehind(words, last.nextToken()));
        return range && words.sameClause(at, i) ? last : null;
    }

    private static boolean isJoint(Words words, int at) {
        return words.is(at, Sense.AND) || words.isMark(at, "-–~～") || words.is(at, Sense.TOWARD);
    }

    /** 介於, 在 … 區間 before the first number. */
    private static boolean isRange(Words words, int i) {
        int at = i - 1;
        while (words.isAny(at, Sense.USD, Sense.ABOUT, Sense.NEUTRAL) && !words.is(at, Sense.RANGE)) {
            at--;
        }
        return words.sameClause(i, at) && words.is(at, Sense.RANGE);
    }

    private static boolean isRangeBehind(Words words, int next) {
        return words.is(next, Sense.RANGE) || words.is(next, Sense.OF) && words.is(next + 1, Sense.RANGE);
    }

    /** The first number takes the magnitude of the last where it has none of its own. */
    private static Value scaled(Words words, int i, Measured first, Measured last) {
        Token.Number end = (Token.Number) words.get(last.from());
        return hasMagnitude(words.get(i))
                ? first.value()
                : first.value().scaled(end.number().magnitude());
    }

    private static boolean hasMagnitude(Token t) {
        return t instanceof Token.Number n && n.number().hasMagnitude();
    }
}
