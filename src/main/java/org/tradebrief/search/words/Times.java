package org.tradebrief.search.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.text.Scripts;
import org.tradebrief.text.date.DateReader;
import org.tradebrief.text.date.ReadDate;
import org.tradebrief.text.date.ReadSpan;
import org.tradebrief.text.date.ReadSpan.Form;
import org.tradebrief.text.date.ReadSpan.Years;
import org.tradebrief.text.date.SpanReader;

/**
 * Reads when a question asks about, beyond a month with its year: 2025年第三季, 2025 年初, late 2024, and counted from the day of
 * the question 去年十月, 上個月, last year.
 */
final class Times {
    /** 年 and a part of it, or the part before the year. */
    private static final Pattern PART =
            Pattern.compile("(?<year>(?:19|20)\\d{2})\\s*年(?<chinese>初|中|底|末)|(?<english>early|mid|late)[\\s-]+"
                    + "(?<then>(?:19|20)\\d{2})\\b");

    /**
     * A time that is asked about.
     *
     * @param start its place in the text as it stands
     * @param end the place behind it
     * @param days that it may be, the likeliest first; none where it is longer than a day
     */
    record Time(int start, int end, List<YearMonth> months, List<LocalDate> days) {

        static Time of(List<LocalDate> days, int start, int end) {
            return new Time(start, end, days.stream().map(YearMonth::from).toList(), days);
        }
    }

    /** 10/9, as a day is written where the year is clear; a fraction of two numbers is not told apart. */
    private static final Pattern SLASHED =
            Pattern.compile("(?<![\\d/.-])(?<m>1[0-2]|0?[1-9])/(?<d>3[01]|[12]\\d|0?[1-9])(?![\\d/.%-])");

    /** 10/2025 and 202510. */
    private static final Pattern CLOSED = Pattern.compile("(?<![\\d/.-])(?:(?<m>1[0-2]|0?[1-9])\\s*/\\s*(?<y>20\\d{2})"
            + "|(?<year>20[1-9]\\d)(?<month>0[1-9]|1[0-2]))(?![\\d/.-])");

    /** Years in which a day is looked for whose year is not said. */
    private static final int YEARS = 3;

    /** More than any month has, so that days of a year can be put in order. */
    private static final int DAYS = 32;

    private Times() {}

    /** @param today the day of the question; null where it is not known, and nothing is counted from it */
    static List<Time> in(String text, @Nullable LocalDate today) {
        String folded = Scripts.folded(text);
        List<Time> times = new ArrayList<>();
        for (Code month : Codes.months(text)) {
            times.add(new Time(
                    month.start(),
                    month.end(),
                    List.of(YearMonth.parse(month.token().substring(Code.MONTH.length()))),
                    List.of()));
        }
        for (Matcher m = CLOSED.matcher(folded); m.find(); ) {
            String year = m.group("y") == null ? m.group("year") : m.group("y");
            String month = m.group("y") == null ? m.group("month") : m.group("m");
            YearMonth then = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
            add(new Time(m.start(), m.end(), List.of(then), List.of()), times);
        }
        for (Matcher m = PART.matcher(folded); m.find(); ) {
            add(new Time(m.start(), m.end(), part(m), List.of()), times);
        }
        days(folded, today, times);
        for (int at = 0; at < folded.length(); ) {
            Optional<ReadSpan> span = SpanReader.at(folded, at);
            span.ifPresent(s -> add(new Time(s.start(), s.end(), months(s, today), List.of()), times));
            at = span.map(ReadSpan::end).orElse(at + 1);
        }
        return times;
    }

    /** Days whose year is not said. Those with a year are codes. */
    private static void days(String folded, @Nullable LocalDate today, List<Time> times) {
        if (today == null) {
            return;
        }
        for (int at = 0; at < folded.length(); ) {
            Optional<ReadDate> read = DateReader.at(folded, at);
            if (read.isPresent() && read.get().date() == null) {
                ReadDate day = read.get();
                add(Time.of(latest(day.month(), day.day(), today), day.start(), day.end()), times);
            }
            at = read.map(ReadDate::end).orElse(at + 1);
        }
        for (Matcher m = SLASHED.matcher(folded); m.find(); ) {
            int month = Integer.parseInt(m.group("m"));
            int day = Integer.parseInt(m.group("d"));
            add(Time.of(latest(month, day, today), m.start(), m.end()), times);
        }
    }

    /** The latest such days that have come; none for a day that no month has, and few for 29 February. */
    private static List<LocalDate> latest(int month, int day, LocalDate today) {
        int asked = month * DAYS + day;
        boolean begun = asked <= today.getMonthValue() * DAYS + today.getDayOfMonth();
        int year = begun ? today.getYear() : today.getYear() - 1;
        return IntStream.range(0, YEARS)
                .mapToObj(before -> YearMonth.of(year - before, month))
                .filter(then -> then.isValidDay(day))
                .map(then -> then.atDay(day))
                .toList();
    }

    private static void add(Time time, List<Time> times) {
        boolean read = times.stream().anyMatch(t -> t.start() < time.end() && time.start() < t.end());
        if (!read && !time.months().isEmpty()) {
            times.add(time);
        }
    }

    private static List<YearMonth> part(Matcher m) {
        boolean chinese = m.group("year") != null;
        int year = Integer.parseInt(m.group(chinese ? "year" : "then"));
        return switch (m.group(chinese ? "chinese" : "english")) {
            case "初", "early" -> run(year, 1, 3);
            case "中", "mid" -> run(year, 5, 8);
            default -> run(year, 10, 12);
        };
    }

    /** None for a whole year that is said: it may be what a page is about as well as when it is from. */
    private static List<YearMonth> months(ReadSpan span, @Nullable LocalDate today) {
        boolean said = span.years() == Years.SAID;
        boolean months = span.form() == Form.MONTH || span.form() == Form.MONTHS;
        if (months && said) {
            return run(span.fromYear(), span.fromMonth(), span.toMonth());
        }
        if (today == null || said) {
            return List.of();
        }
        boolean relative = span.years() != Years.MISSING;
        return switch (span.form()) {
            case MONTH, MONTHS ->
                run(
                        relative ? today.getYear() + span.fromYear() : latest(span, today),
                        span.fromMonth(),
                        span.toMonth());
            case RELATIVE_MONTH -> List.of(YearMonth.from(today).plusMonths(span.fromMonth()));
            case YEAR, WHOLE_YEAR -> relative ? run(today.getYear() + span.fromYear(), 1, 12) : List.of();
            case YEARS, YEAR_LIST, SAME_MONTHS, TO_DATE -> List.of();
        };
    }

    /** The year of the latest such months that have begun. */
    private static int latest(ReadSpan span, LocalDate today) {
        return span.fromMonth() <= today.getMonthValue() ? today.getYear() : today.getYear() - 1;
    }

    private static List<YearMonth> run(int year, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(month -> YearMonth.of(year, month))
                .toList();
    }
}
