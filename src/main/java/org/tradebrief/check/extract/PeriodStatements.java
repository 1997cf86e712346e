package org.tradebrief.check.extract;

import org.tradebrief.check.FigureKind;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.text.date.ReadSpan;

/** Statements of the span that values are held for: 前 11 月, 1–11 月, 兩年合計, 累計; 2026 年 1 月 where values are spoken of. */
final class PeriodStatements {
    private PeriodStatements() {}

    static void take(Reading r, int i, Token.Span s) {
        ReadSpan.Form form = s.span().form();
        boolean stated = form == ReadSpan.Form.MONTHS
                || form == ReadSpan.Form.TO_DATE
                || form == ReadSpan.Form.YEARS
                || isMonth(s.span()) && isOfValues(r, i);
        Timespan time = stated ? r.walk.peek(s) : null;
        if (time == null) {
            return;
        }
        Frame frame = r.walk.frame();
        boolean placed = frame.reporter() != null
                || frame.partners() != null
                || frame.quantity() != null
                || frame.provider() != null;
        if (placed || form == ReadSpan.Form.YEARS) {
            r.addAt(
                    FigureKind.PERIOD,
                    s.start(),
                    s.end(),
                    i,
                    frame.withPeriod(new Slot<>(time, Origin.OWN_WORDS)),
                    new Claim.Coverage(time));
        }
    }

    /** A month with its year: one that a row or sentence carries on needs no proof of its own. */
    private static boolean isMonth(ReadSpan span) {
        boolean month = span.form() == ReadSpan.Form.MONTH || span.form() == ReadSpan.Form.SAME_MONTHS;
        return month && span.years() == ReadSpan.Years.SAID;
    }

    /** Months are times of much else: 2025 年 11 月雙方磋商. Those of values stand in a sentence on a flow or its statistics. */
    private static boolean isOfValues(Reading r, int i) {
        for (int at = 0; at < r.words.size(); at++) {
            boolean speaks =
                    r.words.isAny(at, Sense.EXPORT, Sense.IMPORT, Sense.BALANCE, Sense.TRADE, Sense.CENSUS, Sense.USD);
            if (speaks && r.words.sameSentence(at, i)) {
                return true;
            }
        }
        return false;
    }
}
