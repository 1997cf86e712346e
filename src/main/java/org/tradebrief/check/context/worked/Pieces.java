package org.tradebrief.check.context.worked;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.context.worked.Equation.Term;
import org.tradebrief.check.read.Run;
import org.tradebrief.text.number.NumberReader;
import org.tradebrief.text.number.ReadNumber;

/** Cuts a stretch of a run into numbers, signs of arithmetic, brackets and all else. */
final class Pieces {
    private static final Pattern UNIT = Pattern.compile(" ?(?:us\\$|美元|美金|usd|个百分点|百分点|点|家|种|项|份|天|个月|pp|元)");
    private static final Pattern CURRENCY = Pattern.compile("us\\$|usd|\\$|约|≈");
    private static final Pattern SIGN =
            Pattern.compile("加上?|减[去掉]?|乘[以上]?|除以|[+×*÷−]|(?<= )[-–—x/](?= )|(?<=\\d)/(?=\\d+\\.\\d)");

    private Pieces() {}

    /** A piece of it. */
    sealed interface Piece {}

    record Number(Term term) implements Piece {}

    record Operator(char sign) implements Piece {}

    record Bracket(boolean opens) implements Piece {}

    record Label(int start) implements Piece {}

    static List<Piece> of(Run run, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        String text = run.folded();
        Matcher currency = CURRENCY.matcher(text).useTransparentBounds(true);
        Matcher sign = SIGN.matcher(text).useTransparentBounds(true);
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c == ' ') {
                at++;
            } else if (currency.region(at, to).lookingAt()) {
                at = currency.end();
            } else if (NumberReader.isDigit(c)) {
                Term term = number(run, at);
                pieces.add(term == null ? new Label(at) : new Number(term));
                at = term == null ? NumberReader.endOfDigits(text, at) : term.end();
            } else if (c == '(' || c == ')') {
                pieces.add(new Bracket(c == '('));
                at++;
            } else if (sign.region(at, to).lookingAt()) {
                pieces.add(new Operator(operator(sign.group())));
                at = sign.end();
            } else {
                pieces.add(new Label(at));
                at++;
            }
        }
        return pieces;
    }

    /** 11 月, 2024 年, 第 57 號: names a time or an act. */
    private static boolean isTime(String text, int end) {
        int at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        return at < text.length() && "月年日季号".indexOf(text.charAt(at)) >= 0;
    }

    private static char operator(String sign) {
        return switch (sign.charAt(0)) {
            case '加', '+' -> '+';
            case '减', '−', '-', '–', '—' -> '-';
            case '乘', '×', '*', 'x' -> '*';
            default -> '/';
        };
    }

    /** The number with its unit, its percent sign, its square; null where there is none, or it goes on as a date or a code does. */
    static @Nullable Term number(Run run, int at) {
        String text = run.folded();
        ReadNumber n = NumberReader.at(run.text(), at).orElse(null);
        boolean inside = at > 0
                && (text.charAt(at - 1) == '.'
                        || Character.isLetter(text.charAt(at - 1)) && text.charAt(at - 1) < 0x80);
        if (n == null || inside || isTime(text, n.end())) {
            return null;
        }
        double magnitude = n.magnitude().doubleValue();
        int end = n.end();
        boolean squared = end < text.length() && run.text().charAt(end) == '²';
        end = squared ? end + 1 : end;
        boolean percent = end < text.length() && text.charAt(end) == '%' || text.startsWith(" %", end);
        end = percent ? text.indexOf('%', end) + 1 : end;
        Matcher unit = UNIT.matcher(text).region(end, text.length());
        end = unit.lookingAt() ? unit.end() : end;
        boolean about =
                text.substring(Math.max(0, at - 3), at).toLowerCase(Locale.ROOT).matches(".*[约≈近].*");
        return new Term(
                at,
                end,
                n.value().doubleValue() / magnitude,
                n.step().doubleValue() / magnitude / 2,
                magnitude,
                percent,
                squared,
                about);
    }
}
