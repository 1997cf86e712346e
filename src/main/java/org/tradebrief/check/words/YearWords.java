package org.tradebrief.check.words;

import java.util.EnumSet;
import org.tradebrief.text.date.SpanReader;

/** Tells where a year is one of its own, and where a word only seems to hold it. */
final class YearWords {
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
