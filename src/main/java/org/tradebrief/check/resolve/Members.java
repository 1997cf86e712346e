package org.tradebrief.check.resolve;

import java.util.List;
import java.util.regex.Pattern;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/**
 * Tells the economies that were listed as somebody's partners from those that are spoken of themselves: behind 台灣對中國出口…、對美國…
 * the words 中國只比美國多 47.9 億 go on about these two as partners, while 日本正好相反 turns to another's trade.
 */
final class Members {
    private static final List<String> LIKENESS = List.of(
            "恰恰相反", "正好相反", "恰好相反", "刚好相反", "则相反", "却相反", "相反", "反过来", "倒过来", "颠倒过来", "亦然", "也一样", "也是如此", "同样如此",
            "亦复如此", "不同", "则不同");
    /** 日本剛好倒過來, 德國則恰恰相反. */
    private static final Pattern LED = Pattern.compile("^(?:刚好|正好|恰好|恰恰|则|却|就|也|可)+");

    private static final int REACH = 8;

    private final Words words;

    Members(Words words) {
        this.words = words;
    }

    /**
     * Whether the name begins a clause that sets partners listed before against each other, and tells of no trade of its own.
     *
     * @param state what was named before
     */
    boolean compares(int at, State state) {
        Token.Name name = (Token.Name) words.get(at);
        if (!state.isListed(name.economy(), at, words)) {
            return false;
        }
        boolean value = false;
        boolean other = false;
        for (int i = at + 1; i < words.size() && words.sameClause(i, at); i++) {
            Token t = words.get(i);
            if (t instanceof Token.Name n) {
                if (!state.isListed(n.economy(), at, words)) {
                    return false;
                }
                other = true;
            }
            boolean own = t instanceof Token.Ordinal
                    || t instanceof Token.Top
                    || t.isAny(
                            Sense.EXPORT,
                            Sense.IMPORT,
                            Sense.BALANCE,
                            Sense.TRADE,
                            Sense.MARKET,
                            Sense.ORIGIN,
                            Sense.HHI,
                            Sense.CONCENTRATION,
                            Sense.MOST,
                            Sense.LEAST,
                            Sense.REPORTS);
            if (own) {
                return false;
            }
            value |= t instanceof Token.Number || t instanceof Token.Part;
        }
        return value && other;
    }

    /** 日本正好相反: the name does as who was spoken of before does, or the contrary: it is told of in the same way. */
    boolean isLikened(int at) {
        int end = words.get(at).end();
        String behind = words.run()
                .folded()
                .substring(end, Math.min(words.run().length(), end + REACH))
                .strip();
        String led = LED.matcher(behind).replaceFirst("");
        return LIKENESS.stream().anyMatch(like -> behind.startsWith(like) || led.startsWith(like));
    }
}
