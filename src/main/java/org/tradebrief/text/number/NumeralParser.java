package org.tradebrief.text.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads one run of numeral characters from left to right, group by group. Two digits in a row, as in 三四百, name no number. */
final class NumeralParser {
    private final CharSequence text;
    private final int start;
    private final int end;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private @Nullable BigDecimal pending;
    private BigDecimal step = BigDecimal.ONE;
    private long lastUnit;
    private boolean afterZero;
    private boolean units;

    NumeralParser(CharSequence text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    ChineseNumeral.@Nullable Parsed parse() {
        int digits = plainDigits();
        if (digits > 1) {
            return new ChineseNumeral.Parsed(start + digits, plainValue(start + digits), BigDecimal.ONE, true);
        }
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            long unit = ChineseNumeral.unit(c);
            if (unit > 0) {
                takeUnit(unit);
            } else if (c == '點' || c == '点') {
                at = takeDecimals(at + 1) - 1;
            } else if (!takeDigit(ChineseNumeral.digit(c))) {
                return null;
            }
            at++;
        }
        return new ChineseNumeral.Parsed(at, value(), step, false);
    }

    private int plainDigits() {
        int at = start;
        while (at < end && ChineseNumeral.digit(text.charAt(at)) >= 0) {
            at++;
        }
        return at < end && ChineseNumeral.unit(text.charAt(at)) > 0 && at - start < 3 ? 0 : at - start;
    }

    private BigDecimal plainValue(int until) {
        long value = 0;
        for (int i = start; i < Math.min(until, start + 18); i++) {
            value = value * 10 + ChineseNumeral.digit(text.charAt(i));
        }
        return BigDecimal.valueOf(value);
    }

    private boolean takeDigit(int digit) {
        if (digit == 0) {
            afterZero = true;
            if (pending == null && !units) {
                pending = BigDecimal.ZERO;
            }
            return true;
        }
        if (pending != null && pending.signum() > 0) {
            return false;
        }
        pending = BigDecimal.valueOf(digit);
        return true;
    }

    private int takeDecimals(int at) {
        BigDecimal value = pending == null ? BigDecimal.ZERO : pending;
        BigDecimal place = BigDecimal.ONE;
        while (at < end && ChineseNumeral.digit(text.charAt(at)) >= 0) {
            place = place.movePointLeft(1);
            value = value.add(place.multiply(BigDecimal.valueOf(ChineseNumeral.digit(text.charAt(at)))));
            at++;
        }
        pending = value;
        step = place;
        lastUnit = 0;
        return at;
    }

    private void takeUnit(long unit) {
        BigDecimal worth = BigDecimal.valueOf(unit);
        boolean decimal = pending != null && pending.scale() > 0;
        if (unit < 10_000) {
            BigDecimal count = pending == null ? BigDecimal.ONE : pending;
            section = section.add(count.multiply(worth));
        } else {
            BigDecimal group = section.add(pending == null ? BigDecimal.ZERO : pending);
            if (group.signum() == 0 && total.signum() == 0) {
                group = BigDecimal.ONE;
            }
            boolean swallows = total.signum() > 0 && total.compareTo(worth) < 0;
            total = swallows ? total.add(group).multiply(worth) : total.add(group.multiply(worth));
            section = BigDecimal.ZERO;
        }
        step = decimal || unit >= 10_000 && lastUnit > 0 && lastUnit < unit && pending == null
                ? step.multiply(worth)
                : worth;
        pending = null;
        afterZero = false;
        lastUnit = unit;
        units = true;
    }

    /** A last digit stands for itself after 十 or 零, for tenths of the unit before it elsewhere. */
    private BigDecimal value() {
        BigDecimal value = total.add(section);
        if (pending == null) {
            return value;
        }
        boolean tenths = units && !afterZero && lastUnit > 10;
        BigDecimal worth = tenths ? BigDecimal.valueOf(lastUnit / 10) : BigDecimal.ONE;
        if (pending.scale() == 0) {
            step = worth;
        }
        return value.add(pending.multiply(worth));
    }
}
