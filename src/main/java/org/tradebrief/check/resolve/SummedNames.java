package org.tradebrief.check.resolve;

import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Several economies named in a row whose values are added up. */
final class SummedNames {
    private static final String COUNTS = "兩两三四五國国方家地者個个邊边戶户";
    private final Words words;

    SummedNames(Words words) {
        this.words = words;
    }

    /** 美中合占, 日、韓、德三國合計, 日本與南韓合計: one of several whose values are added up. */
    boolean holds(int at) {
        int last = at;
        while (next(last) > 0) {
            last = next(last);
        }
        boolean first = words.is(at - 1, Sense.AND)
                ? words.at(at - 2) instanceof Token.Name
                : words.at(at - 1) instanceof Token.Name && next(at - 1) == at;
        return (last > at || first) && isSum(last + 1);
    }

    /** The name that is listed right behind that one; 0 for none. */
    private int next(int at) {
        if (words.is(at + 1, Sense.AND) && words.at(at + 2) instanceof Token.Name) {
            return at + 2;
        }
        boolean row = words.at(at) instanceof Token.Name a
                && words.at(at + 1) instanceof Token.Name b
                && a.brief()
                && b.brief()
                && b.start() - a.end() <= 1; // the mark between two of a row is no token
        return row ? at + 1 : 0;
    }

    /** 合計, 兩國合計, 兩方相加: that those before it are added up. */
    private boolean isSum(int from) {
        int at = from;
        while (at < from + 3 && words.at(at) != null && isCount(at)) {
            at++;
        }
        return words.isAny(at, Sense.SHARE_SUM, Sense.SUM);
    }

    /** 兩國, 三方, 兩 個 市場. */
    private boolean isCount(int at) {
        String text = words.text(words.get(at));
        return text.length() <= 2 && COUNTS.indexOf(text.charAt(0)) >= 0 || words.is(at, Sense.MARKET);
    }
}
