package org.tradebrief.check.read;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.text.number.Magnitude;

/** Reads the unit that words around bare numbers give them: US dollars of one unit. */
public final class Units {
    private static final int FARTHEST = 20;
    private static final int SHORT = 40;
    private static final List<String> DOLLARS = List.of("美元", "美金", "usd", "us$", "dollars", "$");
    private static final List<String> JOINTS = List.of("", "of us", "of u.s.", "us", "u.s.", "of");
    private static final List<String> NAMES = List.of("单位", "units", "unit", "figures in", "values in", "amounts in");

    private Units() {}

    /** The first that 億美元, 百萬 USD, $mn or M USD says; 0 where no unit is said, 1 where dollars alone are. */
    public static BigDecimal of(List<Run> runs) {
        for (Run run : runs) {
            BigDecimal found = in(run.text(), run.folded());
            if (found.signum() > 0) {
                return found;
            }
        }
        return BigDecimal.ZERO;
    }

    private static BigDecimal in(String text, String folded) {
        BigDecimal found = large(text, folded);
        boolean dollars = folded.length() < SHORT && dollars(folded, 0) != null;
        return found.signum() > 0 ? found : dollars ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    /** Millions or more of dollars; 0 where none are said. */
    public static BigDecimal large(String text, String folded) {
        for (Word dollars = dollars(folded, 0); dollars != null; dollars = dollars(folded, dollars.end())) {
            Magnitude m = before(text, folded, dollars.start());
            Magnitude of = m != null ? m : after(text, dollars.end());
            if (of != null) {
                return of.factor();
            }
        }
        return BigDecimal.ZERO;
    }

    /** The same where a unit is declared by that name, and what it counts need not be said: 單位：億. */
    static BigDecimal declared(String text, String folded) {
        BigDecimal dollars = large(text, folded);
        if (dollars.signum() > 0) {
            return dollars;
        }
        for (String name : NAMES) {
            int at = folded.indexOf(name);
            int from = at < 0 ? text.length() : at + name.length();
            while (from < text.length() && " :：".indexOf(text.charAt(from)) >= 0) {
                from++;
            }
            Magnitude m = Magnitude.at(text, from).orElse(null);
            if (m != null && (m.end() == text.length() || " ;,。.)）".indexOf(text.charAt(m.end())) >= 0)) {
                return m.factor();
            }
        }
        return BigDecimal.ZERO;
    }

    private record Word(int start, int end) {}

    private static @Nullable Word dollars(String folded, int from) {
        Word first = null;
        for (String word : DOLLARS) {
            int at = folded.indexOf(word, from);
            if (at >= 0 && (first == null || at < first.start())) {
                first = new Word(at, at + word.length());
            }
        }
        return first;
    }

    private static @Nullable Magnitude before(String text, String folded, int dollars) {
        for (int at = Math.max(0, dollars - FARTHEST); at < dollars; at++) {
            boolean starts = at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1)) || folded.charAt(at) > 0x80;
            Magnitude m = starts ? Magnitude.at(text, at).orElse(null) : null;
            if (m != null
                    && m.end() <= dollars
                    && JOINTS.contains(folded.substring(m.end(), dollars).strip())) {
                return m;
            }
        }
        return null;
    }

    private static @Nullable Magnitude after(String text, int dollars) {
        int at = dollars < text.length() && " ,".indexOf(text.charAt(dollars)) >= 0 ? dollars + 1 : dollars;
        return Magnitude.at(text, at).orElse(null);
    }
}
