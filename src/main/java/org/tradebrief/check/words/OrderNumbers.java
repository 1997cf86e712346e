package org.tradebrief.check.words;

import java.util.List;
import java.util.regex.Pattern;

/** Numbers that a word right before them makes those of an act: Order 792, announcement 55. */
final class OrderNumbers {
    private static final List<String> ORDERS = List.of("order ", "announcement ", "notice ");
    private static final Pattern VERB = Pattern.compile(
            "(?:took|takes?|was|were|is|are|has|had|of|on|and|from|came|suspends?|suspended|lists?|remains?)(?![a-z])");

    private OrderNumbers() {}

    /** Whether such a word stands right before the only number, and nothing that would be counted behind it. */
    static boolean isOne(CharSequence text, List<Token.Act> acts) {
        if (acts.size() != 1) {
            return false;
        }
        int first = acts.getFirst().start();
        int behind = acts.getFirst().end();
        while (behind < text.length() && text.charAt(behind) == ' ') {
            behind++;
        }
        boolean open = behind == text.length()
                || !Lexicon.isLatin(text.charAt(behind)) && !Character.isDigit(text.charAt(behind));
        return ORDERS.stream().anyMatch(w -> isBefore(text, first, w))
                && (open || VERB.matcher(text).region(behind, text.length()).lookingAt());
    }

    private static boolean isBefore(CharSequence text, int at, String word) {
        int from = at - word.length();
        return from >= 0
                && text.subSequence(from, at).toString().equals(word)
                && (from == 0 || !Lexicon.isLatin(text.charAt(from - 1)));
    }
}
