package org.tradebrief.check.words;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.tradebrief.text.date.SpanReader;

/** Tells where a year is one of its own, and where a word only seems to hold it. */
final class YearWords {
    private static final int LENGTH = 4;
    private static final int BRACKET = 40;
    /** What is said of a year, and of no amount. */
    private static final String GOES_ON = "还仍则是为才就也只的";

    private static final Sense[] LEADING = {
        Sense.USD,
        Sense.ABOUT,
        Sense.EXACT,
        Sense.OVER,
        Sense.UNDER,
        Sense.NEARLY,
        Sense.EXPORT,
        Sense.IMPORT,
        Sense.BALANCE,
        Sense.HHI
    };

    private YearWords() {}

    /** 2025 新高, 2025 單月最低: whether the number that ends there is the year whose extreme it is. */
    static boolean isOfExtreme(CharSequence text, int end, Vocabulary vocabulary) {
        int next = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        boolean month = next + 2 < text.length() && text.charAt(next) == '单' && text.charAt(next + 1) == '月';
        next = month ? next + 2 : next;
        var word = next < text.length() && next > end ? vocabulary.at(text, next) : null;
        return word != null
                && new Token.Word(next, word.end(), word.meaning())
                        .isAny(Sense.PEAK, Sense.TROUGH, Sense.RECORD_HIGH, Sense.RECORD_LOW, Sense.MOST, Sense.LEAST);
    }

    /**
     * （2023、2024）, （World Bank，2024）, 2025 還沒有 12 月: whether the number of four digits that begins there is a year, since nothing before it says of what it is
     * an amount, and nothing behind it is counted.
     */
    static boolean isBare(CharSequence text, int at, @Nullable Token before) {
        int end = at + LENGTH;
        if (end > text.length() || before == null || before.isAny(LEADING) || !isYear(text, at)) {
            return false;
        }
        char next = end < text.length() ? text.charAt(end) : '\0';
        boolean listed = before.isMark("(（、,，;；/") && "、,;)".indexOf(next) >= 0 && isInBracket(text, at);
        int behind = next == ' ' ? end + 1 : end;
        boolean opens = before.isMark("、,，;；。") && behind < text.length() && GOES_ON.indexOf(text.charAt(behind)) >= 0;
        return listed || opens;
    }

    private static boolean isYear(CharSequence text, int at) {
        boolean joined = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        String century = text.subSequence(at, at + 2).toString();
        return !joined
                && (century.equals("19") || century.equals("20"))
                && text.subSequence(at + 2, at + LENGTH).chars().allMatch(Character::isDigit);
    }

    /** Whether a bracket is open there that began a few words before. */
    private static boolean isInBracket(CharSequence text, int at) {
        for (int i = at - 1; i >= 0 && i >= at - BRACKET; i--) {
            if (text.charAt(i) == '(') {
                return true;
            }
            if (text.charAt(i) == ')') {
                return false;
            }
        }
        return false;
    }

    /** 從去年 in 從去年 2 月: a joint before a time that goes on is not the word that it makes with its year. */
    static Lexicon.Match<EnumSet<Sense>> beforeMonths(
            CharSequence text, int at, Lexicon.Match<EnumSet<Sense>> word, Vocabulary vocabulary) {
        boolean year = word.end() - at > 2 && word.meaning().contains(Sense.YOY) && text.charAt(word.end() - 1) == '年';
        var joint = year ? vocabulary.at(text.subSequence(at, at + 1), 0) : null;
        boolean goesOn = joint != null
                && SpanReader.at(text, at + 1)
                        .filter(s -> s.end() > word.end() && s.fromMonth() > 0)
                        .isPresent();
        return joint != null && goesOn ? new Lexicon.Match<>(at + 1, joint.meaning()) : word;
    }
}
