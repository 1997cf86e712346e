package org.tradebrief.check.correct;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayStyleTest {
    private static final LocalDate SAID = LocalDate.of(2025, 11, 19);

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-11-19 | 2025-10-09",
                "2025/11/19 | 2025/10/09",
                "2025 年 11 月 19 日 | 2025 年 10 月 9 日",
                "2025年11月19日 | 2025年10月9日",
                "11 月 19 日 | 10 月 9 日",
                "十一月十九日 | 十月九日",
                "二○二五年十一月十九日 | 二○二五年十月九日",
                "114 年 11 月 19 日 | 114 年 10 月 9 日",
                "114.11.19 | 114.10.09",
                "19 November 2025 | 9 October 2025",
                "19 Nov 2025 | 9 Oct 2025",
                "Nov 19, 2025 | Oct 9, 2025",
                "November 19 | October 9"
            })
    void aDayIsWrittenAsAnotherOneIs(String written, String edit) {
        assertEquals(Optional.of(edit), DayStyle.like(written, SAID, LocalDate.of(2025, 10, 9)));
    }

    @ParameterizedTest(name = "{0} says no year")
    @CsvSource({"11 月 19 日", "十一月十九日", "November 19"})
    void aYearThatIsNotWrittenCannotBePutRight(String written) {
        assertEquals(Optional.empty(), DayStyle.like(written, SAID, LocalDate.of(2024, 11, 19)));
    }
}
