package org.tradebrief.check.resolve;

import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.resolve.Timespan.Form;
import org.tradebrief.text.date.ReadSpan;

/** Fills in the years and months that a span leaves out. */
public final class Spans {
    private Spans() {}

    /**
     * @param said the span spoken of before, whose year or months go on; null if none
     * @param year the year last said; 0 if none
     */
    public static Optional<Timespan> of(ReadSpan span, @Nullable Timespan said, int year, Today today) {
        return switch (span.form()) {
            case MONTH, MONTHS -> Optional.of(months(span, year, today));
            case YEAR, WHOLE_YEAR -> Optional.of(wholeYear(span, year, today));
            case YEARS -> years(span, said);
            case YEAR_LIST -> Optional.empty();
            case TO_DATE -> Optional.of(toDate(span, year, today));
            case SAME_MONTHS -> sameMonths(span, said, today);
            case RELATIVE_MONTH -> Optional.of(relativeMonth(span, said, today));
        };
    }

    /** Whether the year that the span leaves out is nowhere said, and could be another one. */
    static boolean isGuess(ReadSpan span, int year, Today today) {
        boolean months = span.form() == ReadSpan.Form.MONTH || span.form() == ReadSpan.Form.MONTHS;
        if (span.years() != ReadSpan.Years.MISSING || year > 0 && (!months || isGone(span, year, today))) {
            return false;
        }
        return switch (span.form()) {
            case MONTH, MONTHS -> today.isOpen(span.toMonth()) || year > 0 && !today.isToCome(year, span.fromMonth());
            case YEAR, WHOLE_YEAR -> today.latest().getMonthValue() < 12;
            case YEARS, YEAR_LIST, TO_DATE, SAME_MONTHS, RELATIVE_MONTH -> false;
        };
    }

    private static Timespan months(ReadSpan span, int year, Today today) {
        int inYear = switch (span.years()) {
            case SAID -> span.fromYear();
            case RELATIVE -> today.asOf().getYear() + span.fromYear();
            case PREVIOUS -> previous(year, today);
            case MISSING -> isGone(span, year, today) ? year : today.yearOf(span.fromMonth());
        };
        Form form = span.fromMonth() == span.toMonth() ? Form.MONTH : Form.MONTHS;
        return new Timespan(form, inYear, inYear, span.fromMonth(), span.toMonth());
    }

    /** Whether those months of the year last said are no longer to come: under a head of 2026, 7 月 is last year's till then. */
    private static boolean isGone(ReadSpan span, int year, Today today) {
        return year > 0 && !today.isToCome(year, span.toMonth());
    }

    private static Timespan wholeYear(ReadSpan span, int year, Today today) {
        int of = switch (span.years()) {
            case SAID -> span.fromYear();
            case RELATIVE -> today.asOf().getYear() + span.fromYear();
            case PREVIOUS -> previous(year, today);
            case MISSING -> year > 0 ? year : today.wholeYear();
        };
        Form form = span.form() == ReadSpan.Form.YEAR ? Form.YEAR : Form.WHOLE_YEAR;
        return new Timespan(form, of, of, 1, 12);
    }

    private static Optional<Timespan> years(ReadSpan span, @Nullable Timespan said) {
        if (span.years() == ReadSpan.Years.SAID) {
            return Optional.of(new Timespan(Form.YEARS, span.fromYear(), span.toYear(), 1, 12));
        }
        return Optional.ofNullable(said).filter(s -> s.form() == Form.YEARS);
    }

    private static Timespan toDate(ReadSpan span, int year, Today today) {
        int of = switch (span.years()) {
            case SAID -> span.fromYear();
            case RELATIVE -> today.asOf().getYear() + span.fromYear();
            case PREVIOUS -> previous(year, today);
            case MISSING -> year > 0 ? year : today.latest().getYear();
        };
        return new Timespan(Form.TO_DATE, of, of, 1, 12);
    }

    private static Optional<Timespan> sameMonths(ReadSpan span, @Nullable Timespan said, Today today) {
        if (said == null) {
            return Optional.empty();
        }
        Timespan months = said.through(today.latest());
        return Optional.of(
                switch (span.years()) {
                    case SAID -> months.inYear(span.fromYear());
                    case RELATIVE -> relative(span, months, today);
                    case PREVIOUS, MISSING -> months.plusYears(-1);
                });
    }

    private static int previous(int year, Today today) {
        return (year > 0 ? year : today.latest().getYear()) - 1;
    }

    /** 去年同期 is the year before what is spoken of; 前年同期 the same where last year is spoken of. */
    private static Timespan relative(ReadSpan span, Timespan said, Today today) {
        int named = today.asOf().getYear() + span.fromYear();
        boolean before = span.fromYear() < -1 && named < said.fromYear();
        return before ? said.inYear(named) : said.plusYears(span.fromYear());
    }

    private static Timespan relativeMonth(ReadSpan span, @Nullable Timespan said, Today today) {
        YearMonth from = said == null || said.form() != Form.MONTH
                ? today.latest()
                : YearMonth.of(said.toYear(), said.toMonth());
        YearMonth month = from.plusMonths(span.fromMonth());
        return new Timespan(Form.MONTH, month.getYear(), month.getYear(), month.getMonthValue(), month.getMonthValue());
    }
}
