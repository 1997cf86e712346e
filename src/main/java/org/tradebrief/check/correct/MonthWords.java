package org.tradebrief.check.correct;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.trade.Period;

/** Writes months in the way of the sentence that they are put into: 2024 年 1–11 月, 去年1–11月, January–November 2024. */
final class MonthWords {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    /** 2024 年 rather than 2024年. */
    private static final Pattern SPACED = Pattern.compile("\\d [年月億亿]");
    /** Nov rather than November; May is both. */
    private static final Pattern SHORT = Pattern.compile("\\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\\b");
    /** The year in words of its own, which stay: 2024 年, 去年, 113 年. */
    private static final Pattern YEAR = Pattern.compile("^(?:\\d+ ?年|[去上前][一1]?年|[一1]年前)度?");

    private MonthWords() {}

    /**
     * @param now the words that name the period so far: 2024 年全年, 去年, full-year 2024
     * @param sentence in which they stand
     */
    static String of(Period months, String now, String sentence) {
        return HAN.matcher(sentence).find() ? chinese(months, now, sentence) : english(months, sentence);
    }

    private static String chinese(Period months, String now, String sentence) {
        String space = SPACED.matcher(sentence).find() ? " " : "";
        Matcher year = YEAR.matcher(now);
        String named = year.find() ? year.group() : months.from().getYear() + space + "年";
        int first = months.from().getMonthValue();
        int last = months.to().getMonthValue();
        return named + space + (first == last ? "" + first : first + "–" + last) + space + "月";
    }

    private static String english(Period months, String sentence) {
        TextStyle style = SHORT.matcher(sentence).find() ? TextStyle.SHORT : TextStyle.FULL;
        String first = name(months.from().getMonth(), style);
        String last = name(months.to().getMonth(), style);
        return (first.equals(last) ? first : first + "–" + last) + " "
                + months.to().getYear();
    }

    private static String name(Month month, TextStyle style) {
        return month.getDisplayName(style, Locale.ENGLISH);
    }
}
