package org.tradebrief.check.extract;

import org.tradebrief.check.FigureKind;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.words.Token;
import org.tradebrief.text.date.ReadSpan;

/** Statements of the span that values are held for: 前 11 月, 1–11 月, 兩年合計, 累計. */
final class PeriodStatements {
    private PeriodStatements() {}

    static void take(Reading r, int i, Token.Span s) {
        ReadSpan.Form form = s.span().form();
        boolean stated = form == ReadSpan.Form.MONTHS || form == ReadSpan.Form.TO_DATE || form == ReadSpan.Form.YEARS;
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
}
