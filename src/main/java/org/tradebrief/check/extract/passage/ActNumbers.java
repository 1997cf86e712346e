package org.tradebrief.check.extract.passage;

import java.util.Set;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Bare numbers beside the number of an act: how many names it lists, how many elements it controls. */
final class ActNumbers {
    private static final Set<String> HAVE = Set.of("有", "列", "列了", "has", "have", "lists", "listed", "=", ":", "：");
    private static final Set<String> ELEMENTS = Set.of("rees", "ree", "elements", "metals");
    private static final int REACH = 5;

    private ActNumbers() {}

    /** 1 號（美國 28）, #13 有 15: how many names the announcement lists. */
    static boolean lists(Words words, int i) {
        boolean whole = words.get(i) instanceof Token.Number n && n.number().isWhole();
        int open = words.opener(i);
        boolean bracket = open > 0 && words.get(open - 1) instanceof Token.Act && elements(words, i) < 0;
        boolean has = words.at(i - 2) instanceof Token.Act
                && HAVE.contains(words.text(words.get(i - 1)).toLowerCase(java.util.Locale.ROOT))
                && Near.speaksOfMeasures(words, i, Sense.LISTED, Sense.COUNTER)
                && namesFirms(words, i);
        return whole && (bracket || has);
    }

    /** Whether the sentence counts firms or entities at all. */
    private static boolean namesFirms(Words words, int i) {
        for (int at = 0; at < words.size(); at++) {
            String text = words.text(words.get(at)).toLowerCase(java.util.Locale.ROOT);
            boolean firms = text.equals("家") || text.startsWith("entit") || text.startsWith("firm");
            if (words.sameSentence(at, i) && (firms || text.startsWith("compan") || words.is(at, Sense.LISTED))) {
                return true;
            }
        }
        return false;
    }

    /** 7 medium/heavy REEs: the place of what is counted, behind adjectives; -1 if it is none of elements. */
    static int elements(Words words, int i) {
        for (int at = i + 1; words.at(at) != null && at <= i + REACH && words.sameClause(at, i); at++) {
            Token t = words.get(at);
            String text = words.text(t).toLowerCase(java.util.Locale.ROOT);
            if (ELEMENTS.contains(text)) {
                return at;
            }
            boolean latin = text.chars().allMatch(c -> c < 0x80);
            if (!latin || Near.isValue(t) || t.isMark("()（）") || t instanceof Token.Act || t instanceof Token.Day) {
                return -1;
            }
        }
        return -1;
    }
}
