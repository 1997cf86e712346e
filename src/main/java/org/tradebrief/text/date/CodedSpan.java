package org.tradebrief.text.date;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.text.date.ReadSpan.Form;
import org.tradebrief.text.date.ReadSpan.Years;

/** Months as tables of statistics code them: 2025M11, 2025M1–M11, 2025.1–11, and M8 not far behind such a one. */
final class CodedSpan {
    private static final int REACH = 60;

    private CodedSpan() {}

    static Optional<ReadSpan> at(CharSequence text, int start) {
        Cursor c = new Cursor(text, start);
        if (c.peek() == 'm') {
            return SpanReader.startsWord(text, start) && isCodedBefore(text, start)
                    ? Optional.ofNullable(months(c, start, 0, true))
                    : Optional.empty();
        }
        int year = Cursor.isDigit(c.peek()) ? c.arabic(4) : -1;
        boolean coded = c.peek() == 'm';
        return isYear(year) && (coded || "./".indexOf(c.peek()) >= 0 && !c.ended())
                ? Optional.ofNullable(months(c, start, year, coded))
                : Optional.empty();
    }

    /** From the sign before the first month on; without an M only a run of months is one, for 2025.1 is a number. */
    private static @Nullable ReadSpan months(Cursor c, int start, int year, boolean coded) {
        c.at++;
        int first = c.arabic(2);
        int end = c.at;
        int last = isMonth(first) && c.takeDash() ? last(c, year, coded) : 0;
        boolean run = last > first && last <= 12 && isEnd(c);
        if (!run) {
            c.at = end;
        }
        boolean good = isMonth(first) && (run || coded && isEnd(c));
        Years years = year > 0 ? Years.SAID : Years.MISSING;
        return good
                ? new ReadSpan(
                        start, c.at, run ? Form.MONTHS : Form.MONTH, years, year, year, first, run ? last : first)
                : null;
    }

    /** The month behind the dash; its year may be said again. */
    private static int last(Cursor c, int year, boolean coded) {
        int old = c.at;
        boolean again = coded && year > 0 && c.arabic(4) == year;
        c.at = again ? c.at : old;
        boolean sign = coded && c.peek() == 'm';
        c.at += sign ? 1 : 0;
        return again && !sign ? 0 : c.arabic(2);
    }

    private static boolean isEnd(Cursor c) {
        return !EnglishMonths.isLetter(c.peek()) && !SpanReader.isJoined(c);
    }

    private static boolean isMonth(int month) {
        return month >= 1 && month <= 12;
    }

    private static boolean isYear(int year) {
        return year >= 1990 && year <= 2049;
    }

    private static boolean isCodedBefore(CharSequence text, int start) {
        for (int at = start - 2; at >= 4 && at >= start - REACH; at--) {
            boolean sign = text.charAt(at) == 'm' && Cursor.isDigit(text.charAt(at + 1));
            if (sign && isYear(new Cursor(text, at - 4).arabic(4)) && !new Cursor(text, at - 4).digitBefore(at - 4)) {
                return true;
            }
        }
        return false;
    }
}
