package org.tradebrief.source.parse;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands where a source should give a number. A missing value is never zero. */
public sealed interface Cell {
    Set<String> MISSING =
            Set.of("", "n/a", "na", "nan", "null", "none", "-", "--", "–", "—", "——", "…", "...", "..", "(x)", "(na)");
    Pattern PLAIN = Pattern.compile("[+-]?\\d{1,30}(?:\\.\\d{0,30})?(?:[eE][+-]?\\d{1,2})?");
    Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3}){1,9}(?:\\.\\d{0,30})?");
    int LONGEST = 80;

    record Value(BigDecimal number) implements Cell {
        /** Half a unit of the last digit given. */
        public BigDecimal halfOfLastDigit() {
            return BigDecimal.valueOf(5, number.scale() + 1);
        }
    }

    record Missing() implements Cell {}

    record Bad(String text) implements Cell {}

    /** Reads a number with or without thousands commas, a percent sign or an exponent, in half or full width. */
    static Cell of(String raw) {
        if (raw.length() > LONGEST) {
            return new Bad(raw.substring(0, LONGEST));
        }
        String text = Normalizer.normalize(raw, Normalizer.Form.NFKC).strip().replace('\u2212', '-');
        if (MISSING.contains(text.toLowerCase(Locale.ROOT))) {
            return new Missing();
        }
        if (text.endsWith("%")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        if (GROUPED.matcher(text).matches()) {
            text = text.replace(",", "");
        }
        if (!PLAIN.matcher(text).matches()) {
            return new Bad(raw.strip());
        }
        BigDecimal number = new BigDecimal(text);
        return new Value(number.scale() < 0 ? number.setScale(0) : number);
    }
}
