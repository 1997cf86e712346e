package org.tradebrief.check.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** X | M, X YoY | M YoY: heads that begin with one letter, as desks write exports and imports, which mean that only beside each other. */
final class FlowLetters {
    private FlowLetters() {}

    /** Gives such heads their meaning. */
    static void read(List<Words> heads) {
        List<Integer> exports = led(heads, 'x');
        List<Integer> imports = led(heads, 'm');
        if (!exports.isEmpty() && exports.size() == imports.size()) {
            exports.forEach(i -> heads.set(i, meant(heads.get(i), Sense.EXPORT)));
            imports.forEach(i -> heads.set(i, meant(heads.get(i), Sense.IMPORT)));
        }
    }

    /** The places of the heads whose first word is that letter alone. */
    private static List<Integer> led(List<Words> heads, char letter) {
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i < heads.size(); i++) {
            String head = heads.get(i).run().folded();
            int at = start(head);
            boolean alone = at + 1 >= head.length() || !Character.isLetterOrDigit(head.charAt(at + 1));
            if (at < head.length() && head.charAt(at) == letter && alone) {
                places.add(i);
            }
        }
        return places;
    }

    private static int start(String head) {
        int at = 0;
        while (at < head.length() && Character.isWhitespace(head.charAt(at))) {
            at++;
        }
        return at;
    }

    private static Words meant(Words head, Sense flow) {
        int at = start(head.run().folded());
        List<Token> tokens = new ArrayList<>(List.of(new Token.Word(at, at + 1, Set.of(flow))));
        for (int i = 0; i < head.size(); i++) {
            if (head.get(i).start() > at) {
                tokens.add(head.get(i));
            }
        }
        return new Words(head.run(), tokens);
    }
}
