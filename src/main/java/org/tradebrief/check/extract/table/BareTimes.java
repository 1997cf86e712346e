package org.tradebrief.check.extract.table;

import java.util.List;
import java.util.Set;
import org.tradebrief.check.read.Run;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Token;
import org.tradebrief.text.date.ReadSpan;

/** Numbers alone that stand for times because the head over them, or the corner beside them, says so: 8 under 月, 3 under 季. */
final class BareTimes {
    private static final Set<String> MONTHS = Set.of("月", "月份", "月别", "month", "months", "mth");
    private static final Set<String> QUARTERS = Set.of("季", "季度", "季别", "quarter", "qtr");
    private static final int QUARTER = 3;

    private BareTimes() {}

    /** The words of a label or head, its number read as the month or quarter that {@code under} names. */
    static Words read(Words words, Run under) {
        String head = under.folded().strip();
        boolean months = MONTHS.contains(head);
        boolean quarters = QUARTERS.contains(head);
        boolean alone = words.size() == 1
                && words.get(0) instanceof Token.Number n
                && n.number().isWhole()
                && n.sign() == Token.Sign.NONE;
        if (!alone || !months && !quarters) {
            return words;
        }
        Token.Number n = (Token.Number) words.get(0);
        int number = n.number().value().intValue();
        int parts = months ? 1 : QUARTER;
        if (number < 1 || number * parts > 12) {
            return words;
        }
        ReadSpan.Form form = months ? ReadSpan.Form.MONTH : ReadSpan.Form.MONTHS;
        int last = number * parts;
        ReadSpan span = new ReadSpan(n.start(), n.end(), form, ReadSpan.Years.MISSING, 0, 0, last - parts + 1, last);
        return new Words(words.run(), List.of(new Token.Span(n.start(), n.end(), span)));
    }
}
