package org.tradebrief.check.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tradebrief.check.Checker;
import org.tradebrief.check.Figure;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.SampleFacts;
import org.tradebrief.check.Verdict;

/** What is set to happen on a day to come is right beside that day, and wrong as what is; what an act ends is not the act. */
@ExtendWith(SampleFacts.class)
class PlannedStatesTest {
    /** Order 792 is announced and takes effect, and order 361 is repealed, on 2024-12-01. */
    private static final LocalDate BEFORE = LocalDate.parse("2024-11-01");

    private static final String HEAD = "| 日期 | 事項 | 截止日狀態 |\n|---|---|---|\n";

    @Test
    void aRowMayTellWhatComesOnItsDay(Checker checker) {
        assertEquals(List.of(), wrong(checker, HEAD + "| 2024-10-19 | 國務院令第 792 號公布 | 已公布，2024-12-01 生效 |\n"));
        assertEquals(List.of(), wrong(checker, HEAD + "| 2024-12-01 | 國務院令第 361 號廢止 | 已登錄 |\n"));
    }

    @Test
    void whatIsToComeIsNotSoYet(Checker checker) {
        assertEquals(List.of("生效"), wrong(checker, "國務院令第 792 號已生效。\n"));
        assertEquals(List.of("已廢止"), wrong(checker, HEAD + "| 2024-12-01 | 國務院令第 361 號 | 已廢止 |\n"));
    }

    @Test
    void anActThatEndsAnotherIsNotTakenForEnded(Checker checker) {
        LocalDate day = LocalDate.parse("2026-06-21");
        assertEquals(List.of(), wrong(checker, "商務部令 2026 年第 1 號自 2026-04-24 起終止對歐盟兩家金融機構的反制措施。\n", day));
        assertEquals(List.of("終止"), wrong(checker, "商務部令 2026 年第 1 號已終止。\n", day));
    }

    private static List<String> wrong(Checker checker, String markdown) {
        return wrong(checker, markdown, BEFORE);
    }

    private static List<String> wrong(Checker checker, String markdown, LocalDate day) {
        return checker.check("text.md", markdown, day).figures().stream()
                .filter(f -> f.kind() == FigureKind.STATUS && f.verdict() == Verdict.CONTRADICTED)
                .map(Figure::text)
                .toList();
    }
}
