package org.tradebrief.desk.words;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.text.number.ChineseNumeral;
import org.tradebrief.trade.Digits;

/** Amounts of money and periods of time, whose English is computed: an 億 is a tenth of a billion, a month has a name. */
final class Quantities {
    private record Form(Pattern pattern, Function<MatchResult, String> english) {}

    private static final String NUMBER = "([−+-]?[\\d,]+(?:\\.\\d+)?)";
    private static final List<Form> FORMS = List.of(
            new Form(Pattern.compile(NUMBER + " ?億美元"), m -> "USD " + billions(m.group(1)) + " bn"),
            new Form(Pattern.compile(NUMBER + " ?百萬美元"), m -> "USD " + m.group(1) + "m"),
            new Form(Pattern.compile(NUMBER + " ?美元"), m -> "USD " + m.group(1)),
            // What a sum is held against stands without its unit, which is that of the sum beside it: 億.
            new Form(Pattern.compile("前一版 ([\\d,]+\\.\\d)"), m -> "before: USD " + billions(m.group(1)) + " bn"),
            new Form(
                    Pattern.compile("(\\d{4}) 年 ([\\d,]+\\.\\d)"),
                    m -> m.group(1) + ": USD " + billions(m.group(2)) + " bn"),
            new Form(
                    Pattern.compile("(\\d{4}) ?年 ?(\\d{1,2})[–-](\\d{1,2}) ?月"),
                    m -> month(m.group(2)) + "–" + month(m.group(3)) + " " + m.group(1)),
            new Form(
                    Pattern.compile("(\\d{4}) ?年 ?(\\d{1,2}) ?月至 ?(\\d{4}) ?年 ?(\\d{1,2}) ?月"),
                    m -> month(m.group(2)) + " " + m.group(1) + "–" + month(m.group(4)) + " " + m.group(3)),
            new Form(Pattern.compile("(\\d{4}) ?年 ?(\\d{1,2}) ?月"), m -> month(m.group(2)) + " " + m.group(1)),
            new Form(Pattern.compile("(\\d{4})–(\\d{4}) .{1,2}年合計"), m -> m.group(1) + "–" + m.group(2) + " together"),
            new Form(Pattern.compile("(\\d{4}) ?年累計"), m -> m.group(1) + " to date"),
            new Form(Pattern.compile("(\\d{4}) ?年"), m -> m.group(1)),
            new Form(Pattern.compile("(\\d{1,2})–(\\d{1,2}) ?月"), m -> month(m.group(1)) + "–" + month(m.group(2))),
            new Form(Pattern.compile("(\\d{1,2}) ?月"), m -> month(m.group(1))),
            new Form(
                    Pattern.compile("([二三四五六七八九十])夥伴"),
                    m -> ChineseNumeral.parse(m.group(1)).orElseThrow().toPlainString() + " partners"));

    /** The whole period or none: of 2025 年 1–11 月：… the year alone is no period that something is told of. */
    private static final Pattern PERIOD_FIRST = Pattern.compile(
            "(?>\\d{4} ?年 ?\\d{1,2}[–-]\\d{1,2} ?月|\\d{4} ?年 ?\\d{1,2} ?月(?:至 ?\\d{4} ?年 ?\\d{1,2} ?月)?|\\d{4}–\\d{4}"
                    + " .{1,2}年合計|\\d{4} ?年)(?= ?[\\p{IsHan}\\w])");

    private static final Pattern VALUE_LAST =
            Pattern.compile(" (?=[−+-]?[\\d,]+(?:\\.\\d+)?(?:%| ?億美元| ?百萬美元| 倍| 個百分點)?$)");

    private Quantities() {}

    /** How long the period is that the text begins with, as in 2025 年 11 月美國自台灣進口; 0 where it does not. */
    static int periodFirst(String text) {
        Matcher found = PERIOD_FIRST.matcher(text);
        return found.lookingAt() ? found.end() : 0;
    }

    /** Where the value begins that the text ends with, as in 美國出口 2,064.3 億美元; -1 where it does not. */
    static int valueLast(String text) {
        Matcher found = VALUE_LAST.matcher(text);
        return found.find() ? found.end() : -1;
    }

    static Optional<String> english(String chinese) {
        for (Form form : FORMS) {
            Matcher found = form.pattern().matcher(chinese);
            if (found.matches()) {
                return Optional.of(form.english().apply(found.toMatchResult()));
            }
        }
        return Optional.empty();
    }

    /** No digit is lost: what was a tenth of 億 is a hundredth of a billion. */
    private static String billions(String hundredMillions) {
        String plain = hundredMillions.replace(",", "").replace('−', '-').replace("+", "");
        BigDecimal billions = new BigDecimal(plain).movePointLeft(1);
        String sign = hundredMillions.startsWith("+") ? "+" : "";
        return sign + Digits.grouped(billions, billions.scale());
    }

    private static String month(String number) {
        int month = Integer.parseInt(number);
        return month >= 1 && month <= 12 ? Month.of(month).getDisplayName(TextStyle.SHORT, Locale.ENGLISH) : number;
    }
}
