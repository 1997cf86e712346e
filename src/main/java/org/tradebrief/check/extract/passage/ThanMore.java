package org.tradebrief.check.extract.passage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Token;

/** The word that ends a comparison without a number: 比從中國進口的|還多, 比對中的|少. */
record ThanMore(int start, int end, boolean more) {
    private static final Pattern MORE =
            Pattern.compile("^[^,。;!?()\\d]{2,30}?(?<said>[还更都也要得来]{0,2}(?<way>[多少高低大小]))[了些]?$");

    /** The word that ends the clause of 比 at that token; null where the token or the clause is another. */
    static @Nullable ThanMore of(Words words, int i) {
        String than = words.text(words.get(i));
        if (!than.equals("比") && !than.equals("比起") || !namesSomebody(words, i)) {
            return null;
        }
        int last = i;
        while (last + 1 < words.size()
                && words.sameClause(last + 1, i)
                && !(words.get(last + 1) instanceof Token.Mark)) {
            last++;
        }
        int from = words.get(i).end();
        Matcher m = MORE.matcher(
                words.run().folded().substring(from, words.get(last).end()).stripTrailing());
        return m.find()
                ? new ThanMore(from + m.start("said"), from + m.end("said"), "多高大".contains(m.group("way")))
                : null;
    }

    /** Whether it is set against another economy's value, not against an earlier one. */
    private static boolean namesSomebody(Words words, int i) {
        for (int at = i + 1; at < words.size() && words.sameClause(at, i); at++) {
            if (words.get(at) instanceof Token.Name) {
                return true;
            }
        }
        return false;
    }
}
