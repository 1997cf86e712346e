package org.tradebrief.check.extract.passage;

import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Claim.Group;
import org.tradebrief.check.extract.Hint;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Subject;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** How concentrated a market is said to be: 低度集中, 屬中集中度, in a column of levels 低. */
final class LevelStatements {
    private LevelStatements() {}

    /** Adds the level that the word at that token tells, where it tells one. */
    static void take(Reading r, int i, Token t) {
        boolean concentration = r.modes.subject() == Subject.HHI
                || Near.before(r.words, i + 1, Sense.HHI, Sense.CONCENTRATION) >= 0
                || isLevelPhrase(r.words, t);
        boolean column = r.hint.kind() == Hint.Kind.LEVEL;
        int level = levelOf(r.words.text(t), t);
        if (level < 0
                || !column && !concentration
                || isNear(r, i)
                || isOfThreshold(r.words, i)
                || Thresholds.isDefined(r.words, i)
                || isAmong(r.words, i)) {
            return;
        }
        Group group = WordStatements.group(r, i);
        if (group != null || r.walk.frame().reporter() != null) {
            Frame frame = r.walk.frame();
            boolean measured = column || isOfIndex(r.words);
            r.add(
                    FigureKind.LEVEL,
                    i,
                    i,
                    measured ? frame : frame.blocked(Blocker.UNKNOWN_WORD),
                    new Claim.Level(level, group));
        }
    }

    /** Whether the run speaks of the index; without it 市場高度集中 is what anybody says of a few large markets. */
    private static boolean isOfIndex(Words words) {
        for (int at = 0; at < words.size(); at++) {
            if (words.isAny(at, Sense.HHI, Sense.CONCENTRATION, Sense.THRESHOLD, Sense.INDEX)) {
                return true;
            }
        }
        return false;
    }

    /** 在經濟體中集中度最高: 中 belongs to who is compared; 屬中集中度 is a level. */
    private static boolean isAmong(Words words, int i) {
        return words.text(words.get(i)).startsWith("中集中")
                && (words.isAny(i + 1, Sense.MOST, Sense.LEAST) || words.at(i - 1) instanceof Token.Name);
    }

    /** 中度門檻, 中度集中的門檻, the threshold for moderate concentration: where it begins, and nobody's level. */
    private static boolean isOfThreshold(Words words, int i) {
        int behind = words.isAny(i + 1, Sense.CONCENTRATION, Sense.OF) ? i + 2 : i + 1;
        behind = words.is(behind, Sense.OF) ? behind + 1 : behind;
        int before = i - 1;
        while (words.isAny(before, Sense.NEUTRAL, Sense.OF) && before > i - 4) {
            before--;
        }
        return words.is(behind, Sense.THRESHOLD)
                || words.is(before, Sense.THRESHOLD) && words.sameClause(before, i) && before < i - 1;
    }

    private static int levelOf(String text, Token t) {
        if (t.is(Sense.LEVEL_LOW) || text.equals("低")) {
            return 0;
        }
        if (t.is(Sense.LEVEL_MID) || text.equals("中")) {
            return 1;
        }
        return t.is(Sense.LEVEL_HIGH) || text.equals("高") ? 2 : -1;
    }

    /** 接近中等集中度門檻: a distance to a threshold, not a level. */
    private static boolean isNear(Reading r, int i) {
        if (r.words.is(i - 1, Sense.NEARLY)) {
            int end = r.words.is(i + 1, Sense.THRESHOLD) ? i + 1 : i;
            r.add(FigureKind.LEVEL, i - 1, end, r.walk.frame(), new Claim.Unplaced("「接近」沒有可查核的界線"));
            return true;
        }
        return false;
    }

    private static boolean isLevelPhrase(Words words, Token t) {
        String text = words.text(t);
        return text.contains("集中") || text.equals("高度分散") || text.contains("concentrat");
    }
}
