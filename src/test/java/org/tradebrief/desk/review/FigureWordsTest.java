package org.tradebrief.desk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.check.Beside;
import org.tradebrief.check.Figure;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.desk.words.Language;
import org.tradebrief.desk.words.Words;

class FigureWordsTest {

    @ParameterizedTest
    @CsvSource({
        "ZH_TW, 2025-01..2025-11, 2025 年 1–11 月",
        "ZH_TW, 2025-11, 2025 年 11 月",
        "EN, 2025-01..2025-11, Jan–Nov 2025",
        "EN, 2025-11, Nov 2025",
        "EN, 2023-2024, 2023–2024 together"
    })
    void aPeriodIsToldAsPeopleSayIt(Language language, String period, String said) {
        Words words = new Words();
        words.languageProperty().set(language);

        String line = FigureWords.subject(words.of("review"), figure("收窄 36%", period, "收窄 29.9%"));

        assertTrue(line.endsWith("・" + said), line);
        assertFalse(line.contains(".."), line);
    }

    @Test
    void aCorrectionIsCalledByWhatItWritesAnew() {
        assertEquals("收窄 29.9%", FigureWords.correction(figure("收窄 36%", "2025", "收窄 29.9%")));
        assertEquals("2024 年 1–11 月", FigureWords.correction(figure("顯著下降", "2025", "顯著下降")));
    }

    private static Figure figure(String text, String period, String correction) {
        return new Figure(
                1,
                1,
                text,
                FigureKind.CHANGE,
                "美國–中國",
                "change",
                period,
                Verdict.INCOMPARABLE,
                Severity.HIGH,
                "",
                "",
                List.of(),
                List.of(),
                correction,
                null,
                List.of(new Beside(1, 20, "2024 年全年", "2024 年 1–11 月")),
                List.of());
    }
}
