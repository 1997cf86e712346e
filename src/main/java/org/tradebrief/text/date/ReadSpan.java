package org.tradebrief.text.date;

/**
 * A run of months as it stands in a text.
 *
 * @param start of its first character
 * @param end after its last
 * @param form how it is said, which decides what may be filled in
 * @param years how the years are given
 * @param fromYear the first year; an offset such as -1 where the years are relative; 0 where they are not said
 * @param fromMonth 0 where months are not said
 */
public record ReadSpan(
        int start, int end, Form form, Years years, int fromYear, int toYear, int fromMonth, int toMonth) {

    /** How a span is said. */
    public enum Form {
        /** 2024 年, 去年. */
        YEAR,
        /** 全年, 2024 年全年. */
        WHOLE_YEAR,
        /** 2023–2024 年, 兩年合計. */
        YEARS,
        /** 2023、2024 年: years named one by one, not added up. */
        YEAR_LIST,
        /** 2025 年 11 月, 11 月. */
        MONTH,
        /** 1–11 月, 前 11 月, 第三季, 上半年. */
        MONTHS,
        /** 上月, 本月: the months hold -1 or 0. */
        RELATIVE_MONTH,
        /** 同期, 去年同期, 一年前: the months of what it is set against. */
        SAME_MONTHS,
        /** 累計, 年初至今, YTD: January to the latest month. */
        TO_DATE
    }

    /** How the years of a span are given. */
    public enum Years {
        SAID,
        /** Counted from the year that the text is written in: 去年 is -1. */
        RELATIVE,
        /** The year before the one spoken of: 上年, 前一年. */
        PREVIOUS,
        MISSING
    }

    ReadSpan until(int newEnd) {
        return new ReadSpan(start, newEnd, form, years, fromYear, toYear, fromMonth, toMonth);
    }
}
