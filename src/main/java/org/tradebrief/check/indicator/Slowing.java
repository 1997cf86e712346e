package org.tradebrief.check.indicator;

import java.util.List;
import org.tradebrief.check.resolve.Words;

/** Words by which growth is said to be less or more than before; of trade they would be said of changes of changes. */
final class Slowing {
    private static final List<String> SLOWER = List.of(
            "放缓", "趋缓", "减缓", "减速", "放慢", "降温", "转弱", "走缓", "slowed", "slowing", "slows", "decelerated", "cooled");
    private static final List<String> FASTER =
            List.of("加快", "加速", "增快", "转强", "升温", "回温", "accelerated", "accelerates", "accelerating", "quickened");

    private static final List<String> FASTEST = List.of("最快", "最强", "fastest", "strongest", "quickest");
    private static final List<String> SLOWEST = List.of("最慢", "最弱", "slowest", "weakest");

    private Slowing() {}

    /** 最快, slowest: an extreme of growth, and of nothing else that is known here. */
    static boolean isPace(Words words, int at) {
        return isFastest(words, at) || starts(words, at, SLOWEST);
    }

    static boolean isFastest(Words words, int at) {
        return starts(words, at, FASTEST);
    }

    static boolean is(Words words, int at) {
        return starts(words, at, SLOWER);
    }

    static boolean isFaster(Words words, int at) {
        return starts(words, at, FASTER);
    }

    /** The longest such word that begins in the token, which may hold more than that word. */
    static int length(Words words, int place) {
        String folded = words.run().folded();
        for (List<String> all : List.of(SLOWER, FASTER, FASTEST, SLOWEST)) {
            for (String word : all) {
                if (folded.startsWith(word, place)) {
                    return word.length();
                }
            }
        }
        return 0;
    }

    private static boolean starts(Words words, int at, List<String> all) {
        if (words.at(at) == null) {
            return false;
        }
        String token = words.run()
                .folded()
                .substring(words.get(at).start(), words.get(at).end());
        return all.stream().anyMatch(token::contains);
    }
}
