package org.tradebrief.publish;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.check.Figure;
import org.tradebrief.check.Verdict;

/**
 * What a figure was held against, in few words: the checker's sentence without what other columns of a table of evidence
 * say. Of a figure that does not hold, the whole sentence.
 */
final class Basis {
    private static final Pattern AGREES = Pattern.compile("^與(.+?)相符(?:：.*)?$");
    private static final String RANK = "名次相符：";
    /** A value as long as this would stand twice in one row. */
    private static final int LONG_VALUE = 7;

    private Basis() {}

    static String of(Figure figure) {
        if (figure.verdict() != Verdict.VERIFIED) {
            return figure.message();
        }
        String said = withoutEnd(withoutEnd(figure.message().strip(), "。"), "，相符");
        Matcher agrees = AGREES.matcher(said);
        String basis = agrees.matches() ? agrees.group(1) : said;
        if (basis.startsWith(RANK)) {
            return "名次";
        }
        String value = figure.expected();
        if (value.isEmpty()) {
            return basis;
        }
        String shorter = withoutEnd(basis, " = " + value);
        return value.length() < LONG_VALUE ? shorter : shorter.replace(value, "此項");
    }

    private static String withoutEnd(String text, String end) {
        return text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text;
    }
}
