package org.tradebrief.check.extract;

import java.math.BigDecimal;
import java.util.List;
import org.tradebrief.check.read.Run;
import org.tradebrief.text.number.Magnitude;

/** Reads the unit that words around bare numbers give them. */
final class Units {
    private Units() {}

    /** US dollars of one unit, as 億美元, 百萬 USD or M USD says; 0 where no unit is said, 1 where dollars alone are. */
    static BigDecimal of(List<Run> runs) {
        for (Run run : runs) {
            BigDecimal found = of(run.folded(), run.text());
            if (found.signum() > 0) {
                return found;
            }
        }
        return BigDecimal.ZERO;
    }

    private static BigDecimal of(String folded, String text) {
        int dollars = firstOf(folded, "美元", "usd", "us$", "美金");
        if (dollars < 0) {
            return BigDecimal.ZERO;
        }
        for (int at = Math.max(0, dollars - 10); at < dollars; at++) {
            Magnitude m = Magnitude.at(text, at).orElse(null);
            boolean starts = at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1)) || folded.charAt(at) > 0x80;
            if (m != null && starts && dollars - m.end() <= 2) {
                return m.factor();
            }
        }
        int after = dollars + 3;
        for (int at = after; at < Math.min(folded.length(), after + 3); at++) {
            Magnitude m = Magnitude.at(text, at).orElse(null);
            if (m != null) {
                return m.factor();
            }
        }
        return folded.length() < 40 ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private static int firstOf(String text, String... words) {
        int first = -1;
        for (String word : words) {
            int at = text.indexOf(word);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }
}
