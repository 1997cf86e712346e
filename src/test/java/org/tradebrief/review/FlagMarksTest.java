package org.tradebrief.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.brief.BriefText;
import org.tradebrief.brief.Flag;

class FlagMarksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        > 建議人工審核：趨勢已經確立。      | 建議人工審核：趨勢已經確立。
        - **建議人工審核**：趨勢已經確立。  | **建議人工審核**：趨勢已經確立。
        1. > 趨勢已經確立（建議人工審核）。 | 趨勢已經確立（建議人工審核）。
        -3.2% 屬推測。                      | -3.2% 屬推測。
        """)
    void aMarkedLineIsQuotedWithoutTheMarksForTheEye(String line, String quoted) {
        Map<String, List<Flag>> flags = FlagMarks.in(BriefText.of("# 題\n\n## 摘要\n\n" + line + "\n"));
        assertEquals(
                List.of(quoted), flags.get("摘要").stream().map(Flag::excerpt).toList());
    }
}
