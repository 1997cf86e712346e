package org.tradebrief.check.extract.passage;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tradebrief.check.extract.Mentions;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.resolve.FrameWalk;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/** Gathers what the sentence of a statement and those beside it mention. */
final class Mentioned {
    private static final Sense[] COMPARING = {
        Sense.THAN,
        Sense.HIGHER,
        Sense.LOWER,
        Sense.BASE,
        Sense.FROM,
        Sense.ARROW,
        Sense.YOY,
        Sense.MOM,
        Sense.DIFFERENCE
    };
    private static final int FARTHEST = 120;
    private static final int MOST = 8;
    private static final int PAIR = 2;

    private Mentioned() {}

    static Mentions around(Words words, FrameWalk walk, int place) {
        Set<Economy> economies = new LinkedHashSet<>();
        Set<Economy> near = new LinkedHashSet<>();
        Set<Timespan> spans = new LinkedHashSet<>();
        int from = Math.max(0, place - FARTHEST);
        int to = Math.min(words.size(), place + FARTHEST);
        for (int i = from; i < to && economies.size() + spans.size() < MOST * 2; i++) {
            if (Math.abs(words.sentence(i) - words.sentence(place)) > 1) {
                continue;
            }
            if (words.get(i) instanceof Token.Name n && n.economy().kind() == Economy.Kind.ECONOMY) {
                economies.add(n.economy());
                boolean told = i <= place || words.sameClause(i, place);
                near.addAll(told ? Set.of(n.economy()) : Set.of());
            }
            Timespan span = walk.spanAt(i);
            if (span != null) {
                spans.add(span);
            }
        }
        return new Mentions(
                economies.stream().limit(MOST).toList(),
                economies.stream().limit(MOST).filter(e -> !near.contains(e)).toList(),
                spans.stream().limit(MOST).toList(),
                compares(words, place),
                flows(words, place) == 1,
                isOnePair(words, place));
    }

    private static long flows(Words words, int place) {
        return Stream.of(Sense.EXPORT, Sense.IMPORT, Sense.BALANCE)
                .filter(flow -> holds(words, place, i -> words.is(i, flow)) > 0)
                .count();
    }

    /** Of the whole sentence, for what is behind a semicolon may go on about anybody before it. */
    private static boolean isOnePair(Words words, int place) {
        int from = Near.sentenceStart(words, place);
        return IntStream.range(from, words.size())
                        .takeWhile(i -> words.sameSentence(i, place))
                        .mapToObj(words::get)
                        .flatMap(t -> t instanceof Token.Name n ? Stream.of(n.economy()) : Stream.empty())
                        .distinct()
                        .limit(PAIR + 1)
                        .count()
                <= PAIR;
    }

    /** How many tokens are such, of the part of the sentence that semicolons leave. */
    private static long holds(Words words, int place, IntPredicate such) {
        int from = place;
        while (from > 0 && words.sameSentence(from - 1, place) && !words.isMark(from - 1, "；;")) {
            from--;
        }
        return IntStream.range(from, words.size())
                .takeWhile(i -> words.sameSentence(i, place) && (i < place || !words.isMark(i, "；;")))
                .filter(such)
                .count();
    }

    private static boolean compares(Words words, int place) {
        for (int i = Near.clauseStart(words, place); i < words.size() && words.sameClause(i, place); i++) {
            if (words.isAny(i, COMPARING) && !words.is(i, Sense.AND)) {
                return true;
            }
        }
        return false;
    }
}
