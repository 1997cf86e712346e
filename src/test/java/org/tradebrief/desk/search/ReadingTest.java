package org.tradebrief.desk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.desk.search.ReadingLine.Kind;
import org.tradebrief.library.Document;
import org.tradebrief.search.FolderLibrary;
import org.tradebrief.search.Hit;

/** A document laid out for reading, its passage and the matches in it. */
class ReadingTest {
    private static final String TEXT = """
        # 稀土技術

        - **Source**: 商務部
        **Date**: 2025-10-09

        ---

        ## Summary

        稀土技術須經許可，稀土磁材亦同。

        | 項目 | 編碼 |
        |------|------|
        | 稀土 | 1E902.a |

        1. 甲
          - 乙
        """;

    private static Reading reading(String text, int line, int length) {
        Document document = new FolderLibrary().add("cn_export_control/a.md", text, LocalDate.of(2026, 2, 8));
        return Reading.of(document, Heading.of("稀土技術"), text, line, length, ReadingTest::marks);
    }

    private static List<Hit.Mark> marks(String text) {
        List<Hit.Mark> marks = new ArrayList<>();
        for (int at = text.indexOf("稀土"); at >= 0; at = text.indexOf("稀土", at + 1)) {
            marks.add(new Hit.Mark(at, at + 2));
        }
        return marks;
    }

    @Test
    void eachLineIsReadAsWhatItIs() {
        assertEquals(
                List.of(Kind.META, Kind.META, Kind.HEADING, Kind.TEXT, Kind.ROW, Kind.ROW, Kind.ITEM, Kind.ITEM),
                reading(TEXT, 10, 1).lines().stream().map(ReadingLine::kind).toList());
    }

    @Test
    void blankLinesRulesAndTheTitleAreLeftOutAndNumbersStay() {
        Reading reading = reading(TEXT, 10, 1);
        assertEquals(10, reading.lines().get(reading.from()).number());
        assertEquals("稀土技術須經許可，稀土磁材亦同。", reading.text(reading.from(), reading.to()));
        assertEquals(10, reading.source(reading.from()).line());
    }

    @Test
    void aPassageOfSeveralLinesIsChosenWhole() {
        Reading reading = reading(TEXT, 12, 3);
        assertEquals("項目 · 編碼 稀土 · 1E902.a", reading.text(reading.from(), reading.to()));
    }

    @Test
    void anItemIsCitedWithoutItsSign() {
        Reading reading = reading(TEXT, 17, 1);
        assertEquals("乙", reading.text(reading.from(), reading.to()));
    }

    @Test
    void matchesAreCountedInOrderAndFoundFromAnyLine() {
        Reading reading = reading(TEXT, 10, 1);
        assertEquals(3, reading.matches().size());
        assertEquals(0, reading.matchFrom(reading.from()));
        assertEquals(2, reading.matchFrom(reading.from() + 1));
        assertEquals(0, reading.matchFrom(reading.lines().size() - 1), "around the end");
    }

    @Test
    void ofAVeryLongDocumentTheLinesAroundThePassageAreShown() {
        Reading reading = reading("一列\n".repeat(9000), 5000, 1);
        assertEquals(2000, reading.lines().size());
        assertEquals(7001, reading.cut());
        assertTrue(reading.lines().get(reading.from()).number() == 5000);
    }
}
