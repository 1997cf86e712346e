package org.tradebrief.check.prove.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.tradebrief.check.extract.ActsOfDay;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.text.date.DateReader;
import org.tradebrief.text.date.ReadDate;
import org.tradebrief.text.date.ReadSpan;
import org.tradebrief.text.date.SpanReader;

/** Days and months as words say them, with or without a year: each may be asked whether a day is meant. */
final class SaidDays {
    private static final int MOST = 8;
    private static final int NEAR = 400;

    private SaidDays() {}

    /** What each day said means; a year that is not said may be any. */
    static List<Predicate<LocalDate>> days(String folded) {
        List<Predicate<LocalDate>> days = new ArrayList<>();
        for (int at = 0; at < folded.length() && days.size() < MOST; at++) {
            ReadDate day =
                    canStart(folded.charAt(at)) ? DateReader.at(folded, at).orElse(null) : null;
            if (day != null) {
                days.add(is(day));
                at = day.end() - 1;
            }
        }
        return days;
    }

    /** The days said on which something is known to have happened or to end, the nearest to today of each that lacks its year. */
    static List<LocalDate> known(PolicyBook policy, String folded) {
        List<LocalDate> known = new ArrayList<>();
        for (Predicate<LocalDate> said : days(folded)) {
            policy.eventDays().stream()
                    .filter(said)
                    .min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(d, policy.asOf()))))
                    .ifPresent(known::add);
        }
        return known;
    }

    /** All the days said on which something is known to have happened or to end, those without a year of any near one. */
    static List<LocalDate> eventful(PolicyBook policy, String folded) {
        return days(folded).stream()
                .flatMap(said -> policy.eventDays().stream().filter(said))
                .filter(d -> Math.abs(ChronoUnit.DAYS.between(d, policy.asOf())) <= NEAR)
                .distinct()
                .toList();
    }

    /** The days by which acts are called: those right before 公告, 公布的措施, 那一包 and the like. */
    static List<Predicate<LocalDate>> callingActs(String folded) {
        List<Predicate<LocalDate>> days = new ArrayList<>();
        for (int at = 0; at < folded.length() && days.size() < MOST; at++) {
            ReadDate day =
                    canStart(folded.charAt(at)) ? DateReader.at(folded, at).orElse(null) : null;
            if (day != null) {
                if (ActsOfDay.follow(folded, day.end())) {
                    days.add(is(day));
                }
                at = day.end() - 1;
            }
        }
        return days;
    }

    private static Predicate<LocalDate> is(ReadDate day) {
        return d -> d.getMonthValue() == day.month()
                && d.getDayOfMonth() == day.day()
                && (day.year() == 0 || d.getYear() == day.year());
    }

    /** What each month said means, days left out; relative years are those before {@code today}'s. */
    static List<Predicate<LocalDate>> months(String folded, LocalDate today) {
        List<Predicate<LocalDate>> months = new ArrayList<>();
        for (int at = 0; at < folded.length() && months.size() < MOST; at++) {
            boolean may = canStart(folded.charAt(at));
            ReadDate day = may ? DateReader.at(folded, at).orElse(null) : null;
            ReadSpan span = may && day == null ? SpanReader.at(folded, at).orElse(null) : null;
            if (day != null) {
                at = day.end() - 1;
            } else if (span != null) {
                add(months, span, today);
                at = span.end() - 1;
            }
        }
        return months;
    }

    private static void add(List<Predicate<LocalDate>> months, ReadSpan span, LocalDate today) {
        if (span.form() != ReadSpan.Form.MONTH) {
            return;
        }
        int year = switch (span.years()) {
            case SAID -> span.fromYear();
            case RELATIVE, PREVIOUS -> today.getYear() + span.fromYear();
            case MISSING -> 0;
        };
        months.add(d -> d.getMonthValue() == span.fromMonth()
                && (year == 0 ? !d.isBefore(today.minusYears(1).withDayOfMonth(1)) : d.getYear() == year));
    }

    private static boolean canStart(char c) {
        return Character.isDigit(c) || "一二三四五六七八九十元去今前上本民".indexOf(c) >= 0 || c >= 'a' && c <= 's';
    }
}
