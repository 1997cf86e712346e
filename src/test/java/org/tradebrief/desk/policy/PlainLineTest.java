package org.tradebrief.desk.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainLineTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        - **Scope**: 中重稀土（七種）      ; Scope: 中重稀土（七種）
        | 文號 | **狀態** |              ; 文號，狀態
        1. 見[公告](http://example.org)  ; 1. 見"公告" (http://example.org)
        2025-10-09 公布                 ; 2025-10-09 公布
        ## 第一條                       ; 第一條
        """)
    void aLineIsReadWithoutItsMarks(String line, String read) {
        assertEquals(read, PlainLine.of(line));
    }
}
