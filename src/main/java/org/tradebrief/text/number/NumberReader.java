package org.tradebrief.text.number;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads numbers: 1,926 億, １，４９６, 1 兆 300 億, 一千七百六十七億, 189.4bn. Works in one pass and bounded memory whatever
 * it is given; a run of more than thirty digits is no number.
 */
public final class NumberReader {
    private static final int MOST_DIGITS = 30;
    private static final String MORE = "多幾几餘余";

    private NumberReader() {}

    /** The number that starts there, magnitude words and following smaller groups included. */
    public static Optional<ReadNumber> at(CharSequence text, int start) {
        if (start >= text.length()) {
            return Optional.empty();
        }
        return isDigit(text.charAt(start)) ? arabic(text, start) : chinese(text, start);
    }

    /** The end of the run of digits that starts there, however long. */
    public static int endOfDigits(CharSequence text, int start) {
        int at = start;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    private static Optional<ReadNumber> arabic(CharSequence text, int start) {
        Optional<ReadNumber> first = digits(text, start).map(n -> withMagnitude(text, n));
        ReadNumber sum = first.orElse(null);
        while (sum != null && sum.hasMagnitude() && sum.isWhole()) {
            ReadNumber next = smallerGroup(text, sum);
            if (next == null) {
                return Optional.of(sum);
            }
            sum = new ReadNumber(
                    start,
                    next.end(),
                    sum.value().add(next.value()),
                    next.step(),
                    next.coarse(),
                    sum.script(),
                    next.magnitude(),
                    next.open());
        }
        return Optional.ofNullable(sum);
    }

    /** 300 億 after 1 兆: digits with a smaller magnitude, worth less than one of the greater. */
    private static @org.jspecify.annotations.Nullable ReadNumber smallerGroup(CharSequence text, ReadNumber before) {
        int at = skipSpaces(text, before.end());
        if (at >= text.length() || !isDigit(text.charAt(at))) {
            return null;
        }
        ReadNumber next = digits(text, at).map(n -> withMagnitude(text, n)).orElse(null);
        boolean fits = next != null
                && next.hasMagnitude()
                && next.magnitude().compareTo(before.magnitude()) < 0
                && next.value().compareTo(before.magnitude()) < 0;
        return fits ? next : null;
    }

    private static Optional<ReadNumber> digits(CharSequence text, int start) {
        StringBuilder plain = new StringBuilder();
        int at = start;
        boolean fraction = false;
        int scale = 0;
        while (at < text.length() && plain.length() <= MOST_DIGITS) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                plain.append((char) ('0' + (c <= '9' ? c - '0' : c - '０')));
                scale += fraction ? 1 : 0;
            } else if (!fraction && isPoint(text, at)) {
                fraction = true;
            } else if (fraction || !isGroupComma(text, start, at)) {
                break;
            }
            at++;
        }
        if (plain.isEmpty() || plain.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(plain.toString()).movePointLeft(scale);
        BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
        ReadNumber.Script script = text.charAt(start) > '9' ? ReadNumber.Script.FULL_WIDTH : ReadNumber.Script.ARABIC;
        return Optional.of(new ReadNumber(start, at, value, step, coarse(value, step), script, BigDecimal.ONE, false));
    }

    private static ReadNumber withMagnitude(CharSequence text, ReadNumber n) {
        int after = skipSpaces(text, n.end());
        return Magnitude.at(text, after)
                .map(m -> times(n, m, false))
                .or(() -> open(text, n, after))
                .orElse(n);
    }

    /** 5,600 多億, 五百七十幾億: the last digit shown is not the last that there is. */
    private static Optional<ReadNumber> open(CharSequence text, ReadNumber n, int after) {
        boolean more = after < text.length() && MORE.indexOf(text.charAt(after)) >= 0;
        return more && n.isWhole()
                ? Magnitude.at(text, skipSpaces(text, after + 1)).map(m -> times(n, m, true))
                : Optional.empty();
    }

    private static ReadNumber times(ReadNumber n, Magnitude m, boolean open) {
        return new ReadNumber(
                n.start(),
                m.end(),
                n.value().multiply(m.factor()),
                (open ? n.coarse() : n.step()).multiply(m.factor()),
                n.coarse().multiply(m.factor()),
                n.script(),
                m.factor(),
                open);
    }

    private static Optional<ReadNumber> chinese(CharSequence text, int start) {
        return ChineseNumeral.at(text, start).map(p -> {
            ReadNumber.Script script = p.plain() ? ReadNumber.Script.CHINESE_PLAIN : ReadNumber.Script.CHINESE;
            BigDecimal magnitude = BigDecimal.valueOf(magnitude(text.charAt(p.end() - 1)));
            ReadNumber n = new ReadNumber(start, p.end(), p.value(), p.step(), p.step(), script, magnitude, false);
            return n.hasMagnitude() ? n : open(text, n, n.end()).orElse(n);
        });
    }

    /** The worth of 萬, 億 or 兆; 十, 百 and 千 are digits' places and no magnitude. */
    private static long magnitude(char last) {
        long unit = ChineseNumeral.unit(last);
        return unit >= 10_000 ? unit : 1;
    }

    private static BigDecimal coarse(BigDecimal value, BigDecimal step) {
        if (value.signum() == 0 || step.compareTo(BigDecimal.ONE) < 0) {
            return step;
        }
        return BigDecimal.ONE.movePointRight(
                Math.max(0, -value.stripTrailingZeros().scale()));
    }

    /** A comma inside a number: three digits after it and no fourth; the wide comma only among wide digits. */
    private static boolean isGroupComma(CharSequence text, int start, int at) {
        char c = text.charAt(at);
        if (c != ',' && c != '，' || at == start || at - start > 3 && text.charAt(at - 4) != c) {
            return false;
        }
        boolean wide = text.charAt(at - 1) > '9';
        if (c == '，' && !wide || endOfDigits(text, at + 1) != at + 4) {
            return false;
        }
        return c == ',' || text.charAt(at + 1) > '9';
    }

    private static boolean isPoint(CharSequence text, int at) {
        char c = text.charAt(at);
        boolean point = c == '.' || c == '．' && text.charAt(at - 1) > '9';
        return point && at + 1 < text.length() && isDigit(text.charAt(at + 1));
    }

    private static int skipSpaces(CharSequence text, int at) {
        int next = at;
        while (next < text.length() && next < at + 2 && isSpace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u3000' || c == '\u2009' || c == '\u202f';
    }
}
