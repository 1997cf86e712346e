package org.tradebrief.text.number;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Chinese numerals: 一千七百六十七億, 一兆零二百億, 二〇二五, 三點五. Both scripts, the banker's forms of the digits and 兩
 * are read; the traditional everyday forms are written. A digit that follows a unit without 零 counts tenths of it, as in
 * 三萬五.
 */
public final class ChineseNumeral {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] SMALL = {"", "十", "百", "千"};
    private static final String[] LARGE = {"", "萬", "億", "兆"};
    private static final int LONGEST = 40;

    private ChineseNumeral() {}

    /**
     * A numeral found.
     *
     * @param end after its last character
     * @param step the worth of its last digit that is not zero: 1e10 for 一兆零二百億
     * @param plain whether it is a row of digits without units, as years are written
     */
    public record Parsed(int end, BigDecimal value, BigDecimal step, boolean plain) {}

    /** Reads the longest numeral that starts there. */
    public static Optional<Parsed> at(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST && isPart(text, start, end)) {
            end++;
        }
        if (end > start && "點点".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == start ? Optional.empty() : Optional.ofNullable(new NumeralParser(text, start, end).parse());
    }

    /** The whole text as a numeral. */
    public static Optional<BigDecimal> parse(String text) {
        return at(text, 0).filter(p -> p.end() == text.length()).map(Parsed::value);
    }

    /** Writes a whole number from 0 up to 9,999 兆. */
    public static String write(long number) {
        if (number < 0 || number >= 10_000_000_000_000_000L) {
            throw new IllegalArgumentException("a numeral is written from 0 to 9999 兆, not for " + number);
        }
        if (number == 0) {
            return "零";
        }
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (int i = LARGE.length - 1; i >= 0; i--) {
            int group = (int) (number / pow(10_000, i) % 10_000);
            if (group == 0) {
                gap = !out.isEmpty();
                continue;
            }
            if (!out.isEmpty() && (gap || group < 1000)) {
                out.append('零');
            }
            appendGroup(out, group, out.isEmpty());
            out.append(LARGE[i]);
            gap = false;
        }
        return out.toString();
    }

    static int digit(char c) {
        return switch (c) {
            case '零', '〇', '○' -> 0;
            case '一', '壹' -> 1;
            case '二', '兩', '两', '貳', '贰' -> 2;
            case '三', '參', '叁' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陸', '陆' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> -1;
        };
    }

    /** The worth of a unit, 0 for none. */
    static long unit(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            case '萬', '万' -> 10_000;
            case '億', '亿' -> 100_000_000;
            case '兆' -> 1_000_000_000_000L;
            default -> 0;
        };
    }

    private static boolean isPart(CharSequence text, int start, int at) {
        char c = text.charAt(at);
        if (digit(c) >= 0 || unit(c) > 0) {
            return true;
        }
        return (c == '點' || c == '点') && at > start && at + 1 < text.length() && digit(text.charAt(at + 1)) >= 0;
    }

    private static void appendGroup(StringBuilder out, int group, boolean first) {
        boolean gap = false;
        boolean begun = false;
        for (int i = SMALL.length - 1; i >= 0; i--) {
            int digit = group / (int) pow(10, i) % 10;
            if (digit == 0) {
                gap = begun;
                continue;
            }
            if (gap) {
                out.append('零');
            }
            boolean bareTen = i == 1 && digit == 1 && first && !begun;
            out.append(bareTen ? "" : DIGITS.substring(digit, digit + 1)).append(SMALL[i]);
            gap = false;
            begun = true;
        }
    }

    private static long pow(long base, int exponent) {
        long value = 1;
        for (int i = 0; i < exponent; i++) {
            value *= base;
        }
        return value;
    }
}
