package org.tradebrief.policy.register;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.library.Confidence;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Theme;

/** An act that nobody knew before a person entered an event of it: its id says issuer, year and number. */
final class EnteredMeasure {
    private static final Pattern ID = Pattern.compile("(.+)-(\\d{4})-(.+)");

    private EnteredMeasure() {}

    static Measure of(String id) {
        Matcher m = ID.matcher(id);
        boolean numbered = m.matches();
        return new Measure(
                id,
                numbered ? m.group(1) : "",
                numbered ? Integer.parseInt(m.group(2)) : 0,
                numbered ? m.group(3) : "",
                id,
                "",
                "",
                Theme.OTHER,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                Confidence.MEDIUM,
                "由人登錄，尚無文件",
                List.of());
    }
}
