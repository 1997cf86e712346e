package org.tradebrief.check.prove.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.correct.DayStyle;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.library.SourceRow;

/** What the days of measures are called, and when a day said is one that is known. */
final class DateNames {
    private DateNames() {}

    static boolean matches(Claim.Date claim, LocalDate day) {
        if (claim.day() != null) {
            return claim.day().equals(day);
        }
        return claim.year() == 0
                ? claim.month() == day.getMonthValue() * 100 + day.getDayOfMonth()
                : claim.year() == day.getYear() && claim.month() == day.getMonthValue();
    }

    /** Whether one part of the day, its year, month or day, is wrong and the others are right. */
    static boolean isSlip(Claim.Date claim, LocalDate right) {
        LocalDate day = claim.day();
        if (day == null && claim.year() > 0) {
            return claim.month() == right.getMonthValue() && Math.abs(claim.year() - right.getYear()) == 1;
        }
        int month = day == null ? claim.month() / 100 : day.getMonthValue();
        int date = day == null ? claim.month() % 100 : day.getDayOfMonth();
        boolean sameYear = day == null || day.getYear() == right.getYear();
        boolean nextYear = day != null && Math.abs(day.getYear() - right.getYear()) == 1;
        boolean sameMonth = month == right.getMonthValue();
        boolean sameDate = date == right.getDayOfMonth();
        boolean swapped = month == right.getDayOfMonth() && date == right.getMonthValue();
        return sameYear && (sameMonth != sameDate || swapped && !sameMonth) || nextYear && sameMonth && sameDate;
    }

    /** The same where the wrong part is the right one with a digit too many, too few or another, or its digits turned. */
    static boolean isOfPen(Claim.Date claim, LocalDate right) {
        if (!isSlip(claim, right) || claim.day() == null && claim.year() > 0) {
            return false;
        }
        int month = claim.day() == null ? claim.month() / 100 : claim.day().getMonthValue();
        int date = claim.day() == null ? claim.month() % 100 : claim.day().getDayOfMonth();
        return month == right.getMonthValue() && date == right.getDayOfMonth()
                || month != right.getMonthValue()
                        && date == right.getDayOfMonth()
                        && PenSlips.is(month, right.getMonthValue())
                || month == right.getMonthValue() && PenSlips.is(date, right.getDayOfMonth());
    }

    static String metric(Claim.DateRole role) {
        return switch (role) {
            case ANNOUNCED -> "announced-date";
            case EFFECTIVE -> "effective-date";
            case SUSPENDED -> "suspended-date";
            case EXPIRES -> "expiry-date";
            case ENDED -> "ended-date";
            case DOCUMENT -> "document-date";
            case UNSAID -> "date";
        };
    }

    static String name(Claim.DateRole role) {
        return switch (role) {
            case ANNOUNCED -> "公布日";
            case EFFECTIVE -> "生效日";
            case SUSPENDED -> "暫停日";
            case EXPIRES -> "期滿日";
            case ENDED -> "終止日";
            case DOCUMENT, UNSAID -> "日期";
        };
    }

    /** The right day in the style of the statement; null where that cannot be written. */
    static @Nullable String edit(Statement s, Claim.Date claim, LocalDate right) {
        boolean month = claim.day() == null && claim.year() > 0;
        LocalDate said = claim.day() == null ? right : claim.day();
        return month ? null : DayStyle.like(s.text().strip(), said, right).orElse(null);
    }

    static Finding finding(
            Verdict v,
            Severity severity,
            Claim.DateRole role,
            String expected,
            String message,
            List<SourceRow> sources) {
        return new Finding(v, severity, metric(role), "", expected, message, List.of(), sources, null);
    }
}
