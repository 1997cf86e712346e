package org.tradebrief.check.extract.passage;

import org.tradebrief.check.extract.Near;
import org.tradebrief.check.resolve.Words;

/** 最分散, 最集中, 多元化程度最高: extremes of concentration by their own words, whatever was spoken of before. */
final class Spread {
    private Spread() {}

    /** Whether the extreme at that token is one of concentration. */
    static boolean isSaid(Words words, int i) {
        String own = words.text(words.get(i));
        return own.endsWith("分散") || own.endsWith("集中") || isTurned(words, i);
    }

    /** 多元化程度最高, 分散程度最低: the more diversified, the lower the concentration. */
    static boolean isTurned(Words words, int i) {
        String before = words.run()
                .folded()
                .substring(
                        words.get(Near.clauseStart(words, i)).start(),
                        words.get(i).start())
                .strip();
        return before.endsWith("多元化程度") || before.endsWith("多元化") || before.endsWith("分散程度") || before.endsWith("分散度");
    }
}
