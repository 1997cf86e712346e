package org.tradebrief.check.resolve;

import java.util.regex.Pattern;
import org.tradebrief.check.words.Token;

/** Two economies in one word each, which trade with each other or stand beside each other: 美中貿易, 中美兩地. */
final class Pairs {
    private static final Pattern BESIDE =
            Pattern.compile("^ ?(?:之间|间)?的? ?(?:两[者地国家市]|二者|差距|之差|相差|占比|合计|加起来|加总|都|皆|均|各占|分居|分列|并列)");

    private Pairs() {}

    /** Whether the name is one of two that are told side by side, both partners of who reports: 台灣出口…中美兩地差不到. */
    static boolean isOfTwo(Words words, int at, State state) {
        int first = joins(words, at) ? at : joins(words, at - 1) ? at - 1 : -1;
        if (first < 0 || state.reporter == null) {
            return false;
        }
        boolean other = !isOf(words, first, state) && !isOf(words, first + 1, state);
        return other
                && BESIDE.matcher(words.run()
                                .folded()
                                .substring(words.get(first + 1).end()))
                        .find();
    }

    private static boolean isOf(Words words, int at, State state) {
        return state.reporter != null && state.reporter.value().equals(((Token.Name) words.get(at)).economy());
    }

    private static boolean joins(Words words, int at) {
        return words.at(at) instanceof Token.Name a
                && words.at(at + 1) instanceof Token.Name b
                && a.brief()
                && b.brief()
                && a.end() == b.start();
    }
}
