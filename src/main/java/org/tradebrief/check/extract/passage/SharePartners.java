package org.tradebrief.check.extract.passage;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.check.extract.Lists;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/** Which partners a share is of, and whether of several taken together. */
final class SharePartners {
    private SharePartners() {}

    /** 占五夥伴進口合計的, 占五夥伴的比重由…升至: of the partners taken together. */
    static boolean isAmong(Words words, int i) {
        for (int at = i - 1; at >= 0 && words.sameClause(at, i); at--) {
            if (words.is(at, Sense.GROUP_PARTNERS)) {
                return words.is(at - 1, Sense.SHARE_VERB);
            }
        }
        return false;
    }

    /** 前三大市場合計占: the number of partners that the share is of, where a word in the clause says it. */
    static int topNamed(Reading r, int i) {
        for (int at = i - 1; at >= 0 && r.words.sameClause(at, i); at--) {
            if (r.words.get(at) instanceof Token.Top t) {
                return t.count();
            }
            boolean inside = r.words.opener(at) >= 0 && r.words.opener(at) != r.words.opener(i);
            if (!inside && (Near.isValue(r.words.get(at)) || r.words.get(at) instanceof Token.Name)) {
                return 0;
            }
        }
        return 0;
    }

    /** 合計占 after a list, or 兩國合計占: the partners added up. */
    static List<Economy> summed(Reading r, int i) {
        int at = Near.before(r.words, i, Sense.SHARE_SUM, Sense.SUM);
        if (at < 0) {
            return List.of();
        }
        List<Economy> listed = Lists.before(r.words, at);
        int count = countWord(r.words, at);
        if (count > 0 && listed.size() < count) {
            return lastNamed(r, at, count);
        }
        return count > 0 && count < listed.size() ? listed.subList(0, count) : listed.size() > 1 ? listed : List.of();
    }

    /** 三地合計: the last so many named in the sentence, but for who reports. */
    private static List<Economy> lastNamed(Reading r, int at, int count) {
        List<Economy> names = new ArrayList<>();
        for (int i = at - 1; i >= 0 && r.words.sameSentence(i, at) && names.size() < count; i--) {
            boolean named = r.words.get(i) instanceof Token.Name n
                    && !n.economy().equals(r.walk.frame().reporterOrNull())
                    && !names.contains(n.economy());
            if (named) {
                names.add(((Token.Name) r.words.get(i)).economy());
            }
        }
        return names.size() == count ? names : List.of();
    }

    private static int countWord(Words words, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            String text = words.text(words.get(i));
            if (text.startsWith("兩") || text.startsWith("两")) {
                return 2;
            }
            if (text.startsWith("三")) {
                return 3;
            }
        }
        return 0;
    }
}
