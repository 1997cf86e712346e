package org.tradebrief.check.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.text.date.ReadSpan;
import org.tradebrief.text.date.SpanReader;
import org.tradebrief.trade.Period;

/**
 * Words of a sentence that name a period.
 *
 * @param start of the words in the run
 * @param end after them
 */
record PeriodWords(int start, int end) {
    private static final Pattern WHOLE_AFTER = Pattern.compile("^ ?(?:全年度|整年|一整年|全年| as a whole)");
    private static final Pattern WHOLE_BEFORE = Pattern.compile(
            "(?:the )?(?:all|whole|full year|full-year|entire year|whole year|calendar year)(?: of)? $");

    private static final Pattern WHOLE = Pattern.compile("全年|整年|full[- ]year|whole year|entire year|all of 20");

    /** Where in the sentence that goes from there to there words name that period. */
    static List<PeriodWords> of(Period period, Period now, String folded, int from, int to) {
        List<PeriodWords> found = new ArrayList<>();
        for (ReadSpan span : spans(folded, from, to)) {
            if (names(span, period, now)) {
                found.add(whole(span, folded, from, to));
            }
        }
        return found;
    }

    /**
     * Whether words of the sentence still name the period, or a whole year. 去年 alone does not: of what is said of some months
     * it is their year before.
     */
    static boolean isLeft(Period period, Period now, String folded, int from, int to) {
        return WHOLE.matcher(folded).region(from, to).find()
                || spans(folded, from, to).stream()
                        .anyMatch(s -> s.years() == ReadSpan.Years.SAID && names(s, period, now));
    }

    private static List<ReadSpan> spans(String folded, int from, int to) {
        List<ReadSpan> spans = new ArrayList<>();
        int at = from;
        while (at < to) {
            int start = at;
            Optional<ReadSpan> span = folded.charAt(at) == ' '
                    ? Optional.empty()
                    : SpanReader.at(folded, at)
                            .or(() -> SpanReader.bareYear(folded, start))
                            .filter(s -> s.end() > start && s.end() <= to);
            span.ifPresent(spans::add);
            at = span.map(ReadSpan::end).orElse(at + 1);
        }
        return spans;
    }

    private static boolean names(ReadSpan s, Period period, Period now) {
        if (s.fromYear() != s.toYear() || s.form() == ReadSpan.Form.TO_DATE || s.form() == ReadSpan.Form.SAME_MONTHS) {
            return false;
        }
        int year = period.to().getYear();
        boolean yearBefore = year == now.to().getYear() - 1;
        boolean right = switch (s.years()) {
            case SAID -> s.fromYear() == year;
            case RELATIVE, PREVIOUS -> yearBefore && s.fromYear() == -1;
            case MISSING -> yearBefore && s.form() == ReadSpan.Form.WHOLE_YEAR;
        };
        boolean months = period.isYear()
                ? s.form() == ReadSpan.Form.YEAR || s.form() == ReadSpan.Form.WHOLE_YEAR
                : s.fromMonth() == period.from().getMonthValue()
                        && s.toMonth() == period.to().getMonthValue();
        return right && months;
    }

    /** With the words around that say that the year is meant as a whole. */
    private static PeriodWords whole(ReadSpan s, String folded, int from, int to) {
        Matcher after = WHOLE_AFTER.matcher(folded).region(s.end(), to);
        Matcher before = WHOLE_BEFORE.matcher(folded).region(from, s.start());
        return new PeriodWords(before.find() ? before.start() : s.start(), after.find() ? after.end() : s.end());
    }

    Edit named(Period months, String text, String sentence) {
        return new Edit(start, end, MonthWords.of(months, text.substring(start, end), sentence));
    }

    /** How far they are from that place; what is before it counts as nearer, as is the way of the language. */
    int distance(int place) {
        return start < place ? place - end : 2 * (start - place);
    }
}
