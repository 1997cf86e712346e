package org.tradebrief.text.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts are folded: simplified script, half width, lower case. */
class SpanReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024 年              | YEAR           | SAID     | 2024 | 2024 | 0  | 0",
                "2025 年全年          | WHOLE_YEAR     | SAID     | 2025 | 2025 | 0  | 0",
                "全年                 | WHOLE_YEAR     | MISSING  | 0    | 0    | 0  | 0",
                "2025 年前 11 月      | MONTHS         | SAID     | 2025 | 2025 | 1  | 11",
                "2025年前十一个月     | MONTHS         | SAID     | 2025 | 2025 | 1  | 11",
                "前 11 月累计         | MONTHS         | MISSING  | 0    | 0    | 1  | 11",
                "2025 年 1–11 月      | MONTHS         | SAID     | 2025 | 2025 | 1  | 11",
                "2025年1月至11月      | MONTHS         | SAID     | 2025 | 2025 | 1  | 11",
                "2025 年 11 月        | MONTH          | SAID     | 2025 | 2025 | 11 | 11",
                "二〇二五年十一月     | MONTH          | SAID     | 2025 | 2025 | 11 | 11",
                "25年1-11月           | MONTHS         | SAID     | 2025 | 2025 | 1  | 11",
                "11 月                | MONTH          | MISSING  | 0    | 0    | 11 | 11",
                "2025-11              | MONTH          | SAID     | 2025 | 2025 | 11 | 11",
                "2023-2024 年         | YEARS          | SAID     | 2023 | 2024 | 0  | 0",
                "2023–2024 两年合计   | YEARS          | SAID     | 2023 | 2024 | 0  | 0",
                "2023-2024 年累计     | YEARS          | SAID     | 2023 | 2024 | 0  | 0",
                "2023+24              | YEARS          | SAID     | 2023 | 2024 | 0  | 0",
                "2 年累计             | YEARS          | MISSING  | 0    | 0    | 0  | 0",
                "2025 年累计          | TO_DATE        | SAID     | 2025 | 2025 | 0  | 0",
                "年初至今             | TO_DATE        | MISSING  | 0    | 0    | 0  | 0",
                "去年                 | YEAR           | RELATIVE | -1   | -1   | 0  | 0",
                "去年前十一个月       | MONTHS         | RELATIVE | -1   | -1   | 1  | 11",
                "去年 11 月           | MONTH          | RELATIVE | -1   | -1   | 11 | 11",
                "去年同期             | SAME_MONTHS    | RELATIVE | -1   | -1   | 0  | 0",
                "2024 年同期          | SAME_MONTHS    | SAID     | 2024 | 2024 | 0  | 0",
                "上月                 | RELATIVE_MONTH | MISSING  | 0    | 0    | -1 | -1",
                "2025 年第三季        | MONTHS         | SAID     | 2025 | 2025 | 7  | 9",
                "2025 年上半年        | MONTHS         | SAID     | 2025 | 2025 | 1  | 6",
                "q3 2025              | MONTHS         | SAID     | 2025 | 2025 | 7  | 9",
                "2025q3               | MONTHS         | SAID     | 2025 | 2025 | 7  | 9",
                "2025 全年            | WHOLE_YEAR     | SAID     | 2025 | 2025 | 0  | 0",
                "前 11 月(2025)       | MONTHS         | SAID     | 2025 | 2025 | 1  | 11",
                "2025m11              | MONTH          | SAID     | 2025 | 2025 | 11 | 11",
                "2025m1–m11           | MONTHS         | SAID     | 2025 | 2025 | 1  | 11",
                "2025m01-2025m11      | MONTHS         | SAID     | 2025 | 2025 | 1  | 11",
                "2025.1–11            | MONTHS         | SAID     | 2025 | 2025 | 1  | 11",
                "jan–nov 2025         | MONTHS         | SAID     | 2025 | 2025 | 1  | 11",
                "november             | MONTH          | MISSING  | 0    | 0    | 11 | 11",
                "jan–nov 25           | MONTHS         | SAID     | 2025 | 2025 | 1  | 11",
                "first 11 months of 2025 | MONTHS      | SAID     | 2025 | 2025 | 1  | 11",
                "11m25                | MONTHS         | SAID     | 2025 | 2025 | 1  | 11",
                "一季度               | MONTHS         | MISSING  | 0    | 0    | 1  | 3",
                "2025年首季           | MONTHS         | SAID     | 2025 | 2025 | 1  | 3",
                "下半年前五个月       | MONTHS         | MISSING  | 0    | 0    | 7  | 11",
                "2025年元月           | MONTH          | SAID     | 2025 | 2025 | 1  | 1",
                "8、9 两月            | MONTHS         | MISSING  | 0    | 0    | 8  | 9",
                "上年同期             | SAME_MONTHS    | PREVIOUS | -1   | -1   | 0  | 0",
                "前一年同五个月       | SAME_MONTHS    | PREVIOUS | -1   | -1   | 0  | 0",
                "前年同期             | SAME_MONTHS    | RELATIVE | -2   | -2   | 0  | 0",
                "同样十一个月         | SAME_MONTHS    | MISSING  | 0    | 0    | 0  | 0",
                "上年全年             | WHOLE_YEAR     | PREVIOUS | -1   | -1   | 0  | 0",
                "fy24                 | WHOLE_YEAR     | SAID     | 2024 | 2024 | 0  | 0",
                "q3-24                | MONTHS         | SAID     | 2024 | 2024 | 7  | 9",
                "3q25                 | MONTHS         | SAID     | 2025 | 2025 | 7  | 9",
                "h1 2025              | MONTHS         | SAID     | 2025 | 2025 | 1  | 6",
                "1h25                 | MONTHS         | SAID     | 2025 | 2025 | 1  | 6",
                "114 年 1–11 月       | MONTHS         | SAID     | 2025 | 2025 | 1  | 11",
                "113 年               | YEAR           | SAID     | 2024 | 2024 | 0  | 0",
                "same 11m             | SAME_MONTHS    | MISSING  | 0    | 0    | 0  | 0",
                "民国114年11月        | MONTH          | SAID     | 2025 | 2025 | 11 | 11",
            })
    void spansAreReadWhole(String text, String form, String years, int from, int to, int first, int last) {
        ReadSpan s = SpanReader.at(text, 0).orElseThrow();

        assertEquals(
                form + " " + years + " " + from + " " + to + " " + first + " " + last,
                s.form() + " " + s.years() + " " + s.fromYear() + " " + s.toYear() + " " + s.fromMonth() + " "
                        + s.toMonth());
        assertEquals(text.length(), s.end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 年", "11 月 8 日", "前三大", "2025-56", "1,926", "may be", "2025 号", "第三大", "marginal", "一年期"})
    void whatIsNoSpanIsLeftAlone(String text) {
        assertTrue(
                SpanReader.at(text, 0).isEmpty(), () -> SpanReader.at(text, 0).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-11-08            | 2025-11-08",
                "2025/11/8             | 2025-11-08",
                "2025 年 11 月 8 日    | 2025-11-08",
                "二〇二五年十一月八日  | 2025-11-08",
                "2026-02-07t15:00:00z  | 2026-02-07",
                "nov 8, 2025           | 2025-11-08",
                "8 november 2025       | 2025-11-08",
                "民国114年11月8日      | 2025-11-08",
                "8-nov-25              | 2025-11-08",
                "8-nov-2025            | 2025-11-08",
                "8 nov '25             | 2025-11-08",
            })
    void daysAreReadWhole(String text, LocalDate day) {
        ReadDate d = DateReader.at(text, 0).orElseThrow();

        assertEquals(day, d.date());
        assertEquals(text.length(), d.end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-13-08", "2025-02-30", "2025-11", "2025 年 11 月", "1.2.3", "nov 20.3bn"})
    void whatIsNoDayIsLeftAlone(String text) {
        assertTrue(DateReader.at(text, 0).isEmpty());
    }

    @Property
    void everyDayIsReadInEveryForm(@ForAll @IntRange(min = -20_000, max = 60_000) int epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        String chinese = day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        if (day.getYear() >= 1900) {
            assertEquals(day, DateReader.at(day.toString(), 0).orElseThrow().date());
            assertEquals(day, DateReader.at(chinese, 0).orElseThrow().date());
        }
    }

    @Property
    void noTextMakesItFail(@ForAll @StringLength(max = 30) String text) {
        for (int i = 0; i < text.length(); i++) {
            SpanReader.at(text, i).ifPresent(s -> assertTrue(s.end() > s.start() && s.end() <= text.length()));
            DateReader.at(text, i).ifPresent(d -> assertTrue(d.end() > d.start() && d.end() <= text.length()));
        }
    }
}
