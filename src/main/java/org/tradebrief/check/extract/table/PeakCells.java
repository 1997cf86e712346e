package org.tradebrief.check.extract.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Acts;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Mentions;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Subject;
import org.tradebrief.check.extract.Surroundings;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Token;
import org.tradebrief.text.date.ReadSpan;

/** Cells that name the month in which the series of their row or column was highest or lowest, alone or behind its value. */
final class PeakCells {
    private final Surroundings surroundings;
    private final @Nullable Timespan shown;

    /** @param columns whose months, where there are several, are those among which the peak is */
    PeakCells(Surroundings surroundings, Columns columns, Frame around) {
        this.surroundings = surroundings;
        this.shown = shown(columns, surroundings, around);
    }

    private static @Nullable Timespan shown(Columns columns, Surroundings surroundings, Frame around) {
        Timespan first = null;
        Timespan last = null;
        for (int i = 1; i < columns.size(); i++) {
            Slot<Timespan> said = PeakHead.of(columns.head(i)) == PeakHead.NONE
                    ? surroundings.of(columns.head(i), around, Origin.COLUMN).period()
                    : null;
            if (said != null && said.value().form() == Timespan.Form.MONTH) {
                first = first == null || said.value().isBefore(first) ? said.value() : first;
                last = last == null || last.isBefore(said.value()) ? said.value() : last;
            }
        }
        return first == null || last == null || first.equals(last)
                ? null
                : new Timespan(
                        Timespan.Form.MONTHS, first.fromYear(), last.toYear(), first.fromMonth(), last.toMonth());
    }

    /** @param head the words that ask for the month */
    void add(Words cell, Words head, Frame frame, Acts acts, List<Statement> found) {
        PeakHead peak = PeakHead.of(head);
        Token.Span named = month(cell);
        if (peak == PeakHead.NONE || named == null || frame.quantity() == null || frame.partners() == null) {
            return;
        }
        Timespan window = window(head, frame);
        Frame around = window == null ? frame : frame.withPeriod(new Slot<>(window, Origin.TABLE_HEAD));
        Slot<Timespan> month = surroundings.of(cell, around, Origin.ROW).period();
        if (month == null || month.value().form() != Timespan.Form.MONTH) {
            return;
        }
        boolean either = frame.quantity().value() == Quantity.BALANCE && frame.sign() == 0;
        Frame timed = frame.withPeriod(month);
        Timespan among = window == null ? Timespan.year(month.value().toYear()) : window;
        found.add(new Statement(
                FigureKind.SUPERLATIVE,
                cell.run(),
                named.start(),
                named.end(),
                either ? timed.blocked(Blocker.UNKNOWN_WORD) : timed, // the lowest balance is the largest deficit
                new Claim.Superlative(peak == PeakHead.HIGHEST, Subject.AMOUNT, 0, null, true, among),
                acts,
                List.of(),
                false,
                Mentions.NONE));
    }

    /** The time that the head says, else the months that the table shows, else what holds around. */
    private @Nullable Timespan window(Words head, Frame frame) {
        Timespan said = said(head);
        if (said != null) {
            return said;
        }
        Slot<Timespan> around = frame.period();
        boolean several = around != null && around.value().form() != Timespan.Form.MONTH;
        return shown != null || around == null || !several ? shown : around.value();
    }

    /** 2025 年峰值月, peak since Jan-24: from then on, to the end of the year or the latest month. */
    private @Nullable Timespan said(Words head) {
        for (int i = 0; i < head.size(); i++) {
            if (head.get(i) instanceof Token.Span s && s.span().years() == ReadSpan.Years.SAID) {
                int year = s.span().fromYear();
                boolean month = s.span().fromMonth() > 0;
                return month ? surroundings.toLatest(year, s.span().fromMonth()) : Timespan.year(year);
            }
        }
        return null;
    }

    /** The one month that the cell names, with a value before it at most. */
    private static Token.@Nullable Span month(Words cell) {
        Token.Span found = null;
        for (int i = 0; i < cell.size(); i++) {
            Token t = cell.get(i);
            boolean month = t instanceof Token.Span s
                    && s.span().fromMonth() > 0
                    && s.span().fromMonth() == s.span().toMonth();
            if (month && found == null) {
                found = (Token.Span) t;
            } else if (month || t instanceof Token.Unknown || t instanceof Token.Name) {
                return null;
            }
        }
        return found;
    }
}
