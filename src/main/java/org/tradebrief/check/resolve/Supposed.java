package org.tradebrief.check.resolve;

import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Tells what is only supposed, and what would follow from it: 若…維持 200 億，全年將達 1,967 億. */
final class Supposed {
    private Supposed() {}

    static boolean is(Words words, int at) {
        Token t = words.get(at);
        String text = words.text(t);
        boolean goesOn = text.equals("維持") || text.equals("维持") || text.equals("持平");
        boolean reaches = t.isAny(Sense.EXACT, Sense.OVER, Sense.UP, Sense.DOWN);
        return goesOn && followsIf(words, at)
                || reaches
                        && words.sameClause(at, at - 1)
                        && words.text(words.get(at - 1)).endsWith("將");
    }

    private static boolean followsIf(Words words, int at) {
        for (int i = at - 1; i >= 0 && words.sameClause(i, at); i--) {
            String word = words.text(words.get(i));
            if (word.equals("若") || word.equals("如果")) {
                return true;
            }
        }
        return false;
    }
}
