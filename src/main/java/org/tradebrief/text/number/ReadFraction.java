package org.tradebrief.text.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A part of a whole in words: 三成, 六成七, 3 成 5, 三分之二, 百分之二十, 千分之五, 一半, 過半.
 *
 * @param start of its first character
 * @param end after its last
 * @param percent its worth in percent
 * @param step the worth in percent of the last digit said
 */
public record ReadFraction(int start, int end, BigDecimal percent, BigDecimal step) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN = BigDecimal.TEN;

    /** Reads the words that start there. */
    public static Optional<ReadFraction> at(CharSequence text, int start) {
        if (startsWith(text, start, "一半") || startsWith(text, start, "半數") || startsWith(text, start, "半数")) {
            return Optional.of(new ReadFraction(start, start + 2, BigDecimal.valueOf(50), TEN));
        }
        if (start > 0 && text.charAt(start) == '半' && "過过逾近".indexOf(text.charAt(start - 1)) >= 0) {
            return Optional.of(new ReadFraction(start, start + 1, BigDecimal.valueOf(50), TEN));
        }
        return NumberReader.at(text, start).flatMap(n -> after(text, n));
    }

    private static Optional<ReadFraction> after(CharSequence text, ReadNumber n) {
        int at = n.end() < text.length() && text.charAt(n.end()) == ' ' ? n.end() + 1 : n.end();
        if (at < text.length() && text.charAt(at) == '成') {
            return tenths(text, n, at + 1);
        }
        return startsWith(text, at, "分之") ? parts(text, n, at + 2) : Optional.empty();
    }

    private static Optional<ReadFraction> tenths(CharSequence text, ReadNumber n, int at) {
        boolean sensible =
                n.script() != ReadNumber.Script.CHINESE_PLAIN && n.value().compareTo(TEN) <= 0;
        if (!sensible || startsWith(text, at, "員") || startsWith(text, at, "员") || startsWith(text, at, "長")) {
            return Optional.empty();
        }
        int next = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        Optional<ReadNumber> digit = NumberReader.at(text, next)
                .filter(d -> d.value().compareTo(TEN) < 0 && d.isWhole())
                .filter(d -> d.end() >= text.length() || "家項年月日個%％".indexOf(text.charAt(d.end())) < 0)
                .filter(d -> d.end() - d.start() == 1 && (next == at || d.script() == ReadNumber.Script.ARABIC));
        BigDecimal percent = n.value().multiply(TEN);
        Optional<ReadNumber> two = NumberReader.at(text, at)
                .filter(d -> d.script() == ReadNumber.Script.CHINESE_PLAIN && d.end() - d.start() == 2);
        if (two.isPresent()) { // 一成八六
            BigDecimal tenths = two.get().value().movePointLeft(1);
            return Optional.of(
                    new ReadFraction(n.start(), two.get().end(), percent.add(tenths), new BigDecimal("0.1")));
        }
        return Optional.of(digit.map(d -> new ReadFraction(n.start(), d.end(), percent.add(d.value()), BigDecimal.ONE))
                .orElseGet(
                        () -> new ReadFraction(n.start(), at, percent, n.step().multiply(TEN))));
    }

    /** The denominator comes first. Hundredths and thousandths keep the numerator's digits, thirds and quarters are rough. */
    private static Optional<ReadFraction> parts(CharSequence text, ReadNumber whole, int at) {
        return NumberReader.at(text, at)
                .filter(n -> whole.value().signum() > 0 && n.value().compareTo(whole.value()) <= 0)
                .map(n -> {
                    BigDecimal unit = HUNDRED.divide(whole.value(), 6, RoundingMode.HALF_UP);
                    BigDecimal percent = n.value().multiply(unit).setScale(4, RoundingMode.HALF_UP);
                    boolean decimal = whole.value().compareTo(HUNDRED) >= 0;
                    BigDecimal step = decimal ? n.step().multiply(unit) : BigDecimal.valueOf(4);
                    return new ReadFraction(whole.start(), n.end(), percent, step);
                });
    }

    private static boolean startsWith(CharSequence text, int at, String word) {
        return at >= 0
                && at + word.length() <= text.length()
                && text.subSequence(at, at + word.length()).toString().equals(word);
    }
}
