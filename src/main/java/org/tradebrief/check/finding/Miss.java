package org.tradebrief.check.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tradebrief.check.extract.Value;

/**
 * How a value said misses the right one. Who writes a wrong figure swaps digits, changes one, takes a neighbour's value, or
 * is near; what is none of these was more likely read wrongly by us than written wrongly.
 *
 * @param part of the right value by which it is missed
 * @param likely whether somebody may have written it for the right one
 * @param ofThePen whether it is the right one but for two digits in each other's place, one digit, the unit or the direction
 * @param anothers whether it shows digits enough to be another fact's value, and is one
 */
public record Miss(BigDecimal part, boolean likely, boolean ofThePen, boolean anothers) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NEAR = new BigDecimal("0.25");
    private static final int TELLING_DIGITS = 3;

    /** @param explained whether the facts say where the wrong value comes from */
    public static Miss of(Value said, BigDecimal right, boolean explained) {
        BigDecimal part = part(said.amount(), right);
        boolean anothers = explained && isTelling(said);
        boolean likely = anothers || isNear(part) || isSlip(said, right);
        return new Miss(part, likely, isOfThePen(said, right), anothers);
    }

    /** The same where the wrong value is the one of the year before or after. */
    public Miss ofNextYear() {
        return new Miss(part, true, ofThePen, anothers);
    }

    /** One that people often make. */
    public static Miss slip(Value said, BigDecimal right) {
        return new Miss(part(said.amount(), right), true, isOfThePen(said, right), false);
    }

    /** Three digits or more: two are those of some value or other. */
    private static boolean isTelling(Value said) {
        return said.amount().compareTo(said.step().multiply(HUNDRED)) >= 0;
    }

    /**
     * The same of a change in percent, whose size as a part is that of the two levels: 130 for +30 %.
     *
     * @param turned whether the other direction was said
     */
    public static Miss ofChange(Value said, BigDecimal right, boolean turned, boolean explained) {
        BigDecimal level = HUNDRED.add(turned ? said.amount().negate() : said.amount());
        boolean slip = isNear(part(said.amount(), right)) || isSlip(said, right);
        boolean mirrored = turned && isTelling(said) && said.fit(right, BigDecimal.ZERO) == Value.Fit.MATCH;
        boolean ofThePen = mirrored || !turned && isOfThePen(said, right);
        return new Miss(part(level, HUNDRED.add(right)), explained || slip, ofThePen, explained);
    }

    private static BigDecimal part(BigDecimal said, BigDecimal right) {
        return right.signum() == 0
                ? BigDecimal.ONE
                : said.subtract(right).abs().divide(right.abs(), 4, RoundingMode.HALF_UP);
    }

    private static boolean isNear(BigDecimal part) {
        return part.compareTo(NEAR) <= 0;
    }

    /** Three digits or more that are the right ones but for their order, or for one of them, and not because they are near. */
    public static boolean hasSameDigits(Value said, BigDecimal right) {
        return isTelling(said) && !isNear(part(said.amount(), right)) && isSlip(said, right);
    }

    /**
     * As many digits, in another order or with one that is not the last another; or one more before them; or the same in
     * another unit. The last may differ for many a reason: rounding, a later version.
     */
    private static boolean isOfThePen(Value said, BigDecimal right) {
        if (!isTelling(said) || said.step().signum() == 0) {
            return false;
        }
        String written = digits(said.amount(), said.step());
        String meant = digits(right, said.step());
        boolean turned = sorted(written).equals(sorted(meant)) && !written.equals(meant);
        return turned
                || written.length() == meant.length() && areOneApart(written, meant)
                || written.length() == meant.length() + 1 && written.endsWith(meant)
                || scale(said, right.abs(), BigDecimal.ZERO).isPresent();
    }

    private static boolean areOneApart(String one, String other) {
        int last = one.length() - 1;
        long apart = IntStream.rangeClosed(0, last)
                .filter(i -> one.charAt(i) != other.charAt(i))
                .count();
        return apart == 1 && one.charAt(last) == other.charAt(last);
    }

    /** The same digits in another order, or all but one of them. */
    public static boolean isSlip(Value said, BigDecimal right) {
        if (said.step().signum() == 0) {
            return false;
        }
        String written = digits(said.amount(), said.step());
        String meant = digits(right, said.step());
        boolean telling = Math.min(written.length(), meant.length()) >= TELLING_DIGITS;
        return sorted(written).equals(sorted(meant)) || telling && isOneOff(written, meant);
    }

    private static String digits(BigDecimal value, BigDecimal step) {
        return value.abs().divide(step, 0, RoundingMode.HALF_UP).toPlainString();
    }

    private static String sorted(String digits) {
        char[] all = digits.toCharArray();
        Arrays.sort(all);
        return new String(all);
    }

    /** One digit another, one too many or one too few. */
    private static boolean isOneOff(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int left = one.length() - same;
        int right = other.length() - same;
        int rest = Math.min(left, right) - (left == right ? 1 : 0);
        return Math.abs(left - right) <= 1
                && one.substring(one.length() - rest).equals(other.substring(other.length() - rest));
    }

    /** A slip of the unit or the point: the digits are right. */
    public static Optional<String> scale(Value v, BigDecimal size, BigDecimal error) {
        for (int power = -6; power <= 6; power++) {
            BigDecimal factor = BigDecimal.ONE.scaleByPowerOfTen(power);
            if (power != 0 && v.amount().signum() > 0 && v.scaled(factor).fit(size, error) == Value.Fit.MATCH) {
                BigDecimal times = BigDecimal.ONE.scaleByPowerOfTen(Math.abs(power));
                return Optional.of(
                        "數字相同而差 " + times.setScale(0, RoundingMode.HALF_UP).toPlainString() + " 倍，單位或小數點有誤。");
            }
        }
        return Optional.empty();
    }
}
