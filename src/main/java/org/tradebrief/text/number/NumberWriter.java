package org.tradebrief.text.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes a value as another one stands in a text: the same digits, grouping, precision and magnitude word. */
public final class NumberWriter {
    private NumberWriter() {}

    /**
     * The value in the style of a number that was read.
     *
     * @param original the characters of the number, from its start to its end
     */
    public static String like(String original, ReadNumber style, BigDecimal value) {
        BigDecimal plain = value.abs();
        if (style.script() == ReadNumber.Script.CHINESE || style.script() == ReadNumber.Script.CHINESE_PLAIN) {
            return ChineseNumeral.write(round(plain, style.coarse()).longValue());
        }
        int digitsEnd = digitsEnd(original);
        if (original.substring(digitsEnd).chars().anyMatch(c -> NumberReader.isDigit((char) c))) {
            return inGroups(plain, style);
        }
        BigDecimal mantissa = plain.divide(style.magnitude(), 12, RoundingMode.HALF_UP);
        int scale = Math.max(
                0, style.step().divide(style.magnitude()).stripTrailingZeros().scale());
        String digits = mantissa.setScale(scale, RoundingMode.HALF_UP).toPlainString();
        boolean grouped = original.indexOf(',') >= 0 || original.indexOf('，') >= 0 || wholeDigits(original) < 4;
        String written = grouped ? group(digits) : digits;
        return (style.script() == ReadNumber.Script.FULL_WIDTH ? wide(written) : written)
                + original.substring(digitsEnd);
    }

    /** Groups the digits before the point by threes. */
    public static String group(String digits) {
        int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        StringBuilder out = new StringBuilder(digits);
        for (int i = point - 3; i > 0; i -= 3) {
            out.insert(i, ',');
        }
        return out.toString();
    }

    /** Rounds half up to a multiple of the step. */
    public static BigDecimal round(BigDecimal value, BigDecimal step) {
        return value.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
    }

    private static String inGroups(BigDecimal value, ReadNumber style) {
        BigDecimal rounded = round(value, style.step());
        BigDecimal large = BigDecimal.valueOf(1_000_000_000_000L);
        BigDecimal[] parts = rounded.divideAndRemainder(large);
        BigDecimal rest = parts[1].divide(style.magnitude(), 0, RoundingMode.HALF_UP);
        String unit = style.magnitude().compareTo(BigDecimal.valueOf(100_000_000)) == 0 ? "億" : "萬";
        String small = group(rest.toPlainString()) + " " + unit;
        return parts[0].signum() == 0 ? small : group(parts[0].toPlainString()) + " 兆 " + small;
    }

    private static int digitsEnd(String original) {
        int at = 0;
        while (at < original.length()
                && (NumberReader.isDigit(original.charAt(at)) || ",.，．".indexOf(original.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static int wholeDigits(String original) {
        int point = Math.max(original.indexOf('.'), original.indexOf('．'));
        return point < 0 ? digitsEnd(original) : point;
    }

    private static String wide(String digits) {
        StringBuilder out = new StringBuilder();
        digits.chars().forEach(c -> out.append((char) (c == ',' ? '，' : c == '.' ? '．' : c + 0xFEE0)));
        return out.toString();
    }
}
