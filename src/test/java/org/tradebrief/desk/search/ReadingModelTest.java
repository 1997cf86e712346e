package org.tradebrief.desk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.Progress;
import org.tradebrief.search.Indexer;
import org.tradebrief.search.fit.Fitting;

/** The document beside the hits. */
class ReadingModelTest extends SearchTabBench {
    @Test
    void theDocumentIsReadFromItsPassageWithTheQuestionsWordsMarked() {
        ask("稀土技术");
        ReadingModel reading = new ReadingModel(room, tasks, asOf);
        reading.read(hit(model), "稀土技术");
        finish();
        Reading is = Objects.requireNonNull(reading.readingProperty().get());
        assertTrue(reading.passage().orElseThrow().contains("稀土"));
        assertFalse(is.matches().isEmpty());
        int first = reading.matchProperty().get();
        for (int i = 0; i < is.matches().size(); i++) {
            reading.step(1);
        }
        assertEquals(first, reading.matchProperty().get(), "around the end");
        assertTrue(reading.similar().stream()
                .noneMatch(h -> h.hit().path().equals(hit(model).hit().path())));
    }

    @Test
    void aDocumentWithoutATitleIsReadUnderThatOfItsHit() {
        library.add("cn_export_control/untitled.md", """
            # Title Not Found

            - **Source**: 商務部
            - **URL**: http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/202510/9061.html
            - **Date**: 2025-10-09

            ## Summary

            须附磁材成分说明。
            """, DAY);
        new Indexer(new Fitting(TOKENS)).run(library, index, Progress.NONE);
        ask("磁材成分说明");
        ReadingModel reading = new ReadingModel(room, tasks, asOf);
        reading.read(hit(model), "磁材成分说明");
        finish();
        Reading is = Objects.requireNonNull(reading.readingProperty().get());
        assertEquals("cn_export_control/untitled.md", is.document().path());
        assertEquals("商务部公告2025年第61号 境外稀土物项", is.heading().title());
    }

    @Test
    void aCopyIsReadInTheDocumentsPlace() {
        ask("钨出口管制");
        ReadingModel reading = new ReadingModel(room, tasks, asOf);
        reading.read(hit(model), "钨出口管制");
        finish();
        assertEquals(2, reading.copies().size());
        String copy = reading.copies().get(1);
        reading.readCopy(copy, "钨出口管制");
        finish();
        assertEquals(
                copy,
                Objects.requireNonNull(reading.readingProperty().get())
                        .document()
                        .path());
        assertNotNull(reading.source().orElseThrow());
    }
}
