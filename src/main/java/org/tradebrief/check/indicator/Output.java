package org.tradebrief.check.indicator;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.check.resolve.Words;

/** 經濟, 景氣, the economy: an economy's output spoken of without its name, which grows or shrinks. */
final class Output {
    private static final Pattern NOUN =
            Pattern.compile("经济(?!体|部|合作|制裁|学|日报|分析|数据|大国)|景气(?!对策|灯|信号|指数|指标)|\\beconomy\\b");
    private static final List<String> MOVES =
            List.of("成长", "增长", "扩张", "衰退", "萎缩", "收缩", "缩", "grew", "grow", "shrank", "shrunk", "contract", "expand");

    private Output() {}

    static boolean isNamed(Words words) {
        return NOUN.matcher(words.run().folded()).find();
    }

    /** The last token from there on and before the other at which such a word begins; -1 if there is none. */
    static int before(Words words, int from, int to) {
        if (from >= to) {
            return -1;
        }
        int start = words.get(from).start();
        Matcher m =
                NOUN.matcher(words.run().folded()).region(start, words.get(to).start());
        int last = -1;
        while (m.find()) {
            last = m.start();
        }
        for (int i = to - 1; last >= 0 && i >= from; i--) {
            if (words.get(i).start() <= last) {
                return i;
            }
        }
        return -1;
    }

    /** 經濟成長, 經濟已經連縮: whether the noun goes up or down, by a word between it and the end of that token. */
    static boolean shrinksOrGrows(Words words, int noun, int i) {
        int end = Math.min(words.size() - 1, i + 1);
        if (end < noun) {
            return false;
        }
        String between = words.run()
                .folded()
                .substring(words.get(noun).start(), words.get(end).end());
        return MOVES.stream().anyMatch(between::contains);
    }
}
