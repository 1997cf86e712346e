package org.tradebrief.check.extract.table;

import java.util.List;
import java.util.regex.Pattern;
import org.tradebrief.check.resolve.Words;

/** A head or row label that asks when a series was at its highest or lowest: 峰值月, 最大單月, trough month, peak since Jan-24. */
enum PeakHead {
    HIGHEST("峰值|高峰|最高月|最高点|高点|最大月|最大单月|最高单月|单月最[大高]|^peak|peak month|^high(?:est)?(?: month)?$"),
    LOWEST("谷底|谷值|最低月|最低点|低点|最小月|最小单月|最低单月|单月最[小低]|^trough|trough month|^low(?:est)?(?: month)?$"),
    NONE("$.");

    private static final int LONGEST = 24;
    /** One of these stands in whatever the patterns match, and in few heads that they do not. */
    private static final String SIGNS = "峰最高低谷kgw";

    private final Pattern words;

    PeakHead(String words) {
        this.words = Pattern.compile(words);
    }

    static PeakHead of(Words head) {
        return of(head.run().folded().strip());
    }

    static PeakHead of(String folded) {
        if (folded.length() > LONGEST || folded.chars().noneMatch(c -> SIGNS.indexOf(c) >= 0)) {
            return NONE;
        }
        for (PeakHead one : List.of(HIGHEST, LOWEST)) {
            if (one.matches(folded)) {
                return one;
            }
        }
        return NONE;
    }

    boolean matches(String folded) {
        return words.matcher(folded).find();
    }
}
