package org.tradebrief.check.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.text.Scripts;

/** A line of days is read a day at a time, and nothing else is cut. */
class TimeLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "時間軸：2025-04-04（18 號，有效）→2025-10-09（六份公告）→2025-11-07（70 號） # 3",
                "圖 2｜大事：2025-04-04（18 號）｜2025-10-09（六份公告） # 2",
                "2025 年 4 月 4 日：18 號生效；2025 年 10 月 9 日：六份公告；2025 年 11 月 7 日：70 號。 # 3",
                "第 18 號（2025-04-04）、第 70 號（2025-11-07） # 2",
                "2025/4/4（18 號）/ 2025/10/9（六份公告） # 2",
                "先說結論。2025.4.4（18 號，有效）→2025.10.9（六份公告）。其後再議。 # 4"
            })
    void eachDayIsAPartWithWhatHappenedOnIt(String line, int parts) {
        assertEquals(parts, TimeLine.parts(Scripts.folded(line)).size() + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "商務部公布第 13 號（2025 年 3 月 4 日）、第 21 號（2025 年 4 月 4 日）與第 22 號（4 月 9 日）三份公告。",
                "第 70 號公告的暫停期：2025-11-07→2026-11-10。",
                "美國對中國逆差由 2,793 億美元→1,893 億美元，收窄三成。",
                "不可靠實體清單第 8 號（2025 年 4 月 9 日公布，6 家）已停止，第 5 號（2025 年 3 月 4 日，10 家）亦然。",
                "暫停自 2025 年 11 月 7 日（公布當日）起，至 2026 年 11 月 10 日（含）止。"
            })
    void whatIsASentenceStaysWhole(String sentence) {
        assertEquals(List.of(), TimeLine.parts(Scripts.folded(sentence)));
    }
}
