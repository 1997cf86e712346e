package org.tradebrief.check.extract;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Which measures a place in a run is about: those named in its clause, else in its sentence, else around the run. */
final class ActScopes {
    private static final int LONGEST_TOPIC = 300;
    private final Words words;
    private final Acts outer;
    private final String topic;
    private final List<Integer> places = new ArrayList<>();

    ActScopes(Words words, Acts outer, String topic) {
        this.words = words;
        this.outer = outer;
        this.topic = topic;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i) instanceof Token.Act) {
                places.add(i);
            }
        }
    }

    Acts at(int i) {
        List<Acts.Number> clause = new ArrayList<>();
        List<Acts.Number> sentence = new ArrayList<>();
        List<Acts.Number> before = new ArrayList<>();
        for (int place : places) {
            if (words.sameClause(place, i)) {
                clause.add(number(place));
            } else if (words.sameSentence(place, i)) {
                sentence.add(number(place));
            } else if (place < i) {
                before.add(number(place));
            }
        }
        String around = topicAt(i);
        if (!clause.isEmpty()) {
            return new Acts(clause, around, true);
        }
        if (!sentence.isEmpty()) {
            return new Acts(sentence, around, true);
        }
        if (!outer.isEmpty()) {
            return new Acts(outer.numbers(), around, outer.near());
        }
        return new Acts(before, around, false);
    }

    private Acts.Number number(int place) {
        Token.Act a = (Token.Act) words.get(place);
        boolean order = words.isAny(place - 1, Sense.ORDER);
        return new Acts.Number(a.year(), a.number(), a.through(), order);
    }

    /** The words of the sentence and of what stands around. */
    private String topicAt(int i) {
        int from = i;
        while (from > 0 && words.sameSentence(from - 1, i)) {
            from--;
        }
        int to = i;
        while (to + 1 < words.size() && words.sameSentence(to + 1, i)) {
            to++;
        }
        String folded = words.run().folded();
        int start = words.size() == 0
                ? 0
                : Math.max(words.get(from).start(), words.get(i).start() - LONGEST_TOPIC);
        int end = words.size() == 0
                ? 0
                : Math.min(words.get(to).end(), words.get(i).end() + LONGEST_TOPIC);
        return folded.substring(start, end) + "\n" + topic;
    }
}
