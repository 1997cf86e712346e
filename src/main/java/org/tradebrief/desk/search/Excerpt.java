package org.tradebrief.desk.search;

import java.util.Set;
import java.util.function.IntPredicate;
import org.tradebrief.text.Scripts;

/**
 * Where a text may begin and end when only some of it is shown: with the sentence of the word that is looked for, else
 * with a clause, else with a whole word.
 *
 * @param rows the places at which a line of the original began, which are beginnings of sentences as well
 */
record Excerpt(String text, Set<Integer> rows) {
    private static final String SENTENCE_ENDS = "。！？；!?;";
    private static final String CLAUSE_ENDS = "，、：,:·）)」》";

    /** Longer words are cut; no line would hold them. */
    private static final int LONGEST_WORD = 24;

    /** @param room that may pass before the word at {@code word} is reached */
    int start(int word, double room) {
        int earliest = word;
        for (double used = 0; earliest > 0; earliest--) {
            used += width(text.charAt(earliest - 1));
            if (used > room) {
                break;
            }
        }
        int sentence = last(earliest, word, this::beginsSentence);
        if (sentence >= 0) {
            return sentence;
        }
        int clause = first(earliest, word, at -> afterBlanks(at, CLAUSE_ENDS));
        return clause >= 0 ? clause : Math.max(earliest, first(earliest, word, this::beginsWord));
    }

    /** The end of what fits, but not in the middle of a word, and not before {@code least}. */
    int end(int from, int least, double room) {
        int to = from;
        for (double used = 0; to < text.length(); to++) {
            used += width(text.charAt(to));
            if (used > room) {
                break;
            }
        }
        if (to == text.length()) {
            return to;
        }
        int whole = last(Math.max(from, to - LONGEST_WORD), to, this::beginsWord);
        int end = whole <= from ? to : whole;
        return Math.max(least, end);
    }

    /** Whether nothing of a sentence is missing before that place. */
    boolean beginsSentence(int at) {
        return at == 0 || rows.contains(at) || afterBlanks(at, SENTENCE_ENDS) || afterFullStop(at);
    }

    private boolean beginsWord(int at) {
        return !Character.isLowSurrogate(text.charAt(at))
                && text.charAt(at) != ' '
                && (at == 0 || !isLatin(at) || !isLatin(at - 1));
    }

    /** Of a word that blanks set apart; between Chinese characters a text may be cut anywhere. */
    private boolean isLatin(int at) {
        return Character.isLetterOrDigit(text.charAt(at)) && !Scripts.isHan(text.codePointAt(at));
    }

    private boolean afterBlanks(int at, String ends) {
        int before = at;
        while (before > 0 && text.charAt(before - 1) == ' ') {
            before--;
        }
        return before > 0
                && before < text.length()
                && text.charAt(at) != ' '
                && ends.indexOf(text.charAt(before - 1)) >= 0;
    }

    /** Not behind the point of an abbreviation: No. 46, U.S. */
    private boolean afterFullStop(int at) {
        return at > 3
                && text.charAt(at - 1) == ' '
                && text.charAt(at - 2) == '.'
                && Character.isLetterOrDigit(text.charAt(at - 3))
                && Character.isLetterOrDigit(text.charAt(at - 4))
                && !Character.isDigit(text.charAt(at));
    }

    private static int first(int from, int to, IntPredicate good) {
        for (int at = from; at <= to; at++) {
            if (good.test(at)) {
                return at;
            }
        }
        return -1;
    }

    private static int last(int from, int to, IntPredicate good) {
        for (int at = to; at >= from; at--) {
            if (good.test(at)) {
                return at;
            }
        }
        return -1;
    }

    static double width(String text) {
        return text.chars().mapToDouble(c -> width((char) c)).sum();
    }

    /** In widths of a Chinese character. */
    private static double width(char c) {
        return c < 0x2E80 ? 0.55 : 1;
    }
}
