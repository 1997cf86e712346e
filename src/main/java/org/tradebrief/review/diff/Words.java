package org.tradebrief.review.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits text into what a reader sees as one: a date, a number with its separators and sign, a Latin word, a run of blanks, and
 * each Chinese character or mark by itself. Joined again the words are the text.
 */
final class Words {
    private static final Pattern WORD = Pattern.compile(
            "\\d{4}-(?:\\d\\d(?:-\\d\\d)?|W\\d\\d)(?!\\d)|[-−+]?\\d+(?:[.,]\\d+)*%?|[\\p{IsLatin}][\\p{IsLatin}\\d_-]*|\\n"
                + "|[^\\S\\n"
                + "]+|.",
            Pattern.DOTALL);

    private Words() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
