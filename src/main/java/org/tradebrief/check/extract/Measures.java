package org.tradebrief.check.extract;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Measured.Unit;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.text.number.ReadNumber;

/** Puts numbers together with their units, currencies and approximating words. */
public final class Measures {
    private static final BigDecimal TEN = BigDecimal.TEN;
    /** Not quite a half is anything from a third on. */
    private static final BigDecimal HALF_REACH = new BigDecimal("16");

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Set<String> ONLY_BEFORE = Set.of("多", "餘", "余", "過", "过", "許", "许", "高出");
    private static final Set<String> ONLY_AFTER =
            Set.of("多", "餘", "余", "有餘", "有余", "出頭", "出头", "開外", "开外", "許", "许", "左右", "上下", "以上", "以下", "之多");

    private Measures() {}

    /** The number at that token; null if there is none. */
    public static @Nullable Measured at(Words words, int i) {
        Token t = words.get(i);
        if (t instanceof Token.Part p) {
            BigDecimal step = p.fraction().step();
            Approx half = words.text(t).equals("半") ? half(words, i) : approx(words, i, i + 1);
            BigDecimal coarse = words.text(t).startsWith("一半") ? HALF_REACH : step;
            Value value = new Value(p.fraction().percent(), step, coarse, half, Token.Sign.NONE, null, BigDecimal.ONE);
            return new Measured(value, Unit.PERCENT, "", i, i, t.end(), i + 1);
        }
        if (!(t instanceof Token.Number n)) {
            return null;
        }
        return measured(words, i, n);
    }

    /** 過半 and 逾半 are over a half, 近半 is just below. */
    private static Approx half(Words words, int i) {
        Token before = words.at(i - 1);
        return before != null && words.text(before).equals("近") ? Approx.NEARLY : Approx.AT_LEAST;
    }

    private static Measured measured(Words words, int i, Token.Number n) {
        ReadNumber r = n.number();
        int next = i + 1;
        boolean more = words.at(next) != null && isAfterOnly(words, next) && !isUnit(words.get(next));
        int unitAt = more && words.at(next + 1) != null && isUnit(words.get(next + 1)) ? next + 1 : next;
        Unit unit = unit(words, i, unitAt);
        boolean hasUnit = unit != Unit.NONE && words.at(unitAt) != null && isUnit(words.get(unitAt));
        int to = hasUnit ? unitAt : i;
        boolean half = unit == Unit.TIMES
                && words.at(to + 1) != null
                && words.text(words.get(to + 1)).equals("半");
        to = half ? to + 1 : to;
        Approx approx = approx(words, i, hasUnit ? to + 1 : next);
        BigDecimal step = half ? HALF : r.step();
        Value value = new Value(
                half ? r.value().add(HALF) : r.value(),
                step,
                half ? HALF : r.coarse(),
                r.open() ? Approx.OVER : more ? behind(words.text(words.get(next))) : approx,
                n.sign(),
                r,
                BigDecimal.ONE);
        String unitText = hasUnit ? words.text(words.get(unitAt)) : "";
        if (unit == Unit.PHYSICAL) {
            to = physicalEnd(words, unitAt);
            unitText = words.text(words.get(unitAt).start(), words.get(to).end());
        }
        Value whole = unit == Unit.PERMILLE ? permille(value) : value;
        return new Measured(whole, unit, unitText, i, to, textEnd(words, n, unit, to), to + 1);
    }

    private static Value permille(Value v) {
        return new Value(
                v.amount().divide(TEN),
                v.step().divide(TEN),
                v.coarse().divide(TEN),
                v.approx(),
                v.sign(),
                v.style(),
                new BigDecimal("0.1"));
    }

    /** A figure's text holds the number and a unit that is written to it, but not the currency. */
    private static int textEnd(Words words, Token.Number n, Unit unit, int to) {
        return switch (unit) {
            case NONE, USD, OTHER_CURRENCY, HHI_POINT -> n.end();
            case PERCENT, PERMILLE, POINTS, TIMES, COUNTER, TIME, PHYSICAL ->
                words.get(to).end();
        };
    }

    private static Unit unit(Words words, int i, int at) {
        Token t = words.at(at);
        if (t == null) {
            return before(words, i);
        }
        if (t.is(Sense.PERCENT)) {
            return Unit.PERCENT;
        }
        if (t.is(Sense.PERMILLE)) {
            return Unit.PERMILLE;
        }
        if (t.is(Sense.POINTS)) {
            return Unit.POINTS;
        }
        if (t.is(Sense.USD)) {
            return Unit.USD;
        }
        Unit currency = before(words, i);
        if (currency != Unit.NONE) {
            return currency;
        }
        if (t.is(Sense.OTHER_CURRENCY)) {
            return Unit.OTHER_CURRENCY;
        }
        if (isPhysical(words, at)) {
            return Unit.PHYSICAL;
        }
        boolean magnitude = words.get(i) instanceof Token.Number n && n.number().hasMagnitude();
        if (t.is(Sense.TIMES)) {
            return Unit.TIMES;
        }
        if (t.is(Sense.HHI_POINT)) {
            return Unit.HHI_POINT;
        }
        if (t.is(Sense.TIME_UNIT) && !magnitude) {
            return Unit.TIME;
        }
        return t.is(Sense.COUNTER) ? Unit.COUNTER : Unit.NONE;
    }

    private static Unit before(Words words, int i) {
        int at = words.isAny(i - 1, Sense.ABOUT, Sense.OVER, Sense.NEARLY) ? i - 2 : i - 1;
        if (words.is(at, Sense.USD)) {
            return Unit.USD;
        }
        return words.is(at, Sense.OTHER_CURRENCY) && !words.text(words.get(at)).equals("元")
                ? Unit.OTHER_CURRENCY
                : Unit.NONE;
    }

    private static boolean isUnit(Token t) {
        return t.isAny(
                        Sense.PERCENT,
                        Sense.PERMILLE,
                        Sense.POINTS,
                        Sense.USD,
                        Sense.OTHER_CURRENCY,
                        Sense.TIMES,
                        Sense.HHI_POINT,
                        Sense.TIME_UNIT,
                        Sense.COUNTER)
                || t instanceof Token.Unknown;
    }

    /** Wh/kg, g/cm³, nm: Latin letters right after the number. */
    private static boolean isPhysical(Words words, int at) {
        if (!(words.at(at) instanceof Token.Unknown u)
                || u.text().isEmpty()
                || u.text().charAt(0) > 'z') {
            return false;
        }
        int gap = u.start() - words.get(at - 1).end();
        return gap <= 1 && u.text().length() <= 4 && Character.isLetter(u.text().charAt(0));
    }

    private static int physicalEnd(Words words, int at) {
        int end = at;
        if (words.isMark(at + 1, "/") && words.at(at + 2) instanceof Token.Unknown) {
            end = at + 2;
        }
        Token next = words.at(end + 1);
        return next != null && "²³".indexOf(words.text(next).charAt(0)) >= 0 ? end + 1 : end;
    }

    private static boolean isAfterOnly(Words words, int i) {
        return ONLY_AFTER.contains(words.text(words.get(i)));
    }

    /** The word that says how exact the number is: before it (and its currency) or right after its unit. */
    private static Approx approx(Words words, int i, int after) {
        if (words.at(after) != null && isAfterOnly(words, after) && !isCompared(words, i, after)) {
            return behind(words.text(words.get(after)));
        }
        int at = words.isAny(i - 1, Sense.USD, Sense.OTHER_CURRENCY) ? i - 2 : i - 1;
        Token t = words.at(at);
        if (t == null || ONLY_BEFORE.contains(words.text(t))) {
            return Approx.EXACT;
        }
        return before(t);
    }

    /** 比對中國的 149.4 億美元多: more than that, not a little over it. */
    private static boolean isCompared(Words words, int i, int after) {
        boolean more = words.text(words.get(after)).equals("多");
        for (int at = i - 1; at >= 0 && more && words.sameClause(at, i); at--) {
            if (words.is(at, Sense.THAN)) {
                return true;
            }
        }
        return false;
    }

    private static Approx behind(String word) {
        return switch (word) {
            case "左右", "上下", "許", "许" -> Approx.ABOUT;
            case "以下" -> Approx.AT_MOST;
            case "以上" -> Approx.AT_LEAST;
            default -> Approx.OVER;
        };
    }

    /** How exact the word at that token says that a number is. */
    public static Approx led(Words words, int at) {
        Token t = words.at(at);
        return t == null ? Approx.EXACT : before(t);
    }

    private static Approx before(Token t) {
        if (t.is(Sense.ABOUT)) {
            return Approx.ABOUT;
        }
        if (t.is(Sense.AT_LEAST)) {
            return Approx.AT_LEAST;
        }
        if (t.is(Sense.AT_MOST)) {
            return Approx.AT_MOST;
        }
        if (t.is(Sense.UNDER)) {
            return Approx.UNDER;
        }
        if (t.is(Sense.OVER)) {
            return Approx.OVER;
        }
        return t.is(Sense.NEARLY) ? Approx.NEARLY : Approx.EXACT;
    }
}
