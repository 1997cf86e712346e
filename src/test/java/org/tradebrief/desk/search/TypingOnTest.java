package org.tradebrief.desk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.index.lucene.LuceneIndex;
import org.tradebrief.library.Progress;
import org.tradebrief.search.FolderLibrary;
import org.tradebrief.search.Indexer;
import org.tradebrief.search.Marking;
import org.tradebrief.search.Samples;
import org.tradebrief.search.SearchEngine;
import org.tradebrief.search.Searcher;
import org.tradebrief.search.engine.PassageIndex;
import org.tradebrief.search.fit.Fitting;
import org.tradebrief.search.measure.MeasureBook;
import org.tradebrief.search.measure.MeasureMarks;
import org.tradebrief.search.words.Tokens;
import org.tradebrief.search.words.Vocabulary;
import org.tradebrief.trade.Economies;

class TypingOnTest {
    private static final Tokens TOKENS = new Tokens(Vocabulary.standard(Economies.standard()));

    @TempDir
    Path folder;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final AtomicReference<Runnable> typed = new AtomicReference<>();
    private PassageIndex index;
    private SearchModel model;

    @BeforeEach
    void open() {
        FolderLibrary library = Samples.fill(new FolderLibrary(), LocalDate.of(2026, 2, 8));
        index = LuceneIndex.open(folder, TOKENS);
        new Indexer(new Fitting(TOKENS)).run(library, index, Progress.NONE);
        model = model(library, index);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void theAnswerToFewerLettersTakesNoneOfThemBack() {
        model.queryProperty().set("稀土");
        assertEquals(Optional.empty(), model.answered());
        model.queryProperty().set("稀土出");
        rest();
        answer();
        assertEquals("稀土出", model.queryProperty().get());
        assertEquals(Optional.of("稀土出"), model.answered());
        model.queryProperty().set("稀土出口");
        assertEquals(Optional.empty(), model.answered());
    }

    @Test
    void aLetterIsAskedForAtOnceAndThoseThatComeBeforeItsAnswerTogetherWhenTheyRest() {
        model.queryProperty().set("稀");
        assertTrue(model.searchingProperty().get());
        int begun = waiting.size();
        model.queryProperty().set("稀土");
        model.queryProperty().set("稀土技");
        assertEquals(begun, waiting.size());
        rest();
        answer();
        assertEquals(Optional.of("稀土技"), model.answered());
        assertFalse(model.searchingProperty().get());
    }

    @Test
    void whatWasAskedForMeanwhileIsNotAskedForOnceMoreWhenTypingRests() {
        model.queryProperty().set("稀");
        model.queryProperty().set("稀土");
        answer();
        model.queryProperty().set("稀土技");
        answer();
        rest();
        assertTrue(waiting.isEmpty());
        assertEquals(Optional.of("稀土技"), model.answered());
    }

    private void rest() {
        Objects.requireNonNull(typed.getAndSet(null)).run();
    }

    private void answer() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    private SearchModel model(FolderLibrary library, PassageIndex index) {
        MeasureBook measures = day -> MeasureMarks.EMPTY;
        SearchEngine engine = new Searcher(index, TOKENS, null, "TWN", measures, () -> 0);
        SearchRoom room = new SearchRoom(
                () -> engine,
                Optional::empty,
                () -> new Marking(TOKENS, index),
                library,
                measures,
                Economies.standard(),
                EarlierBriefs.NONE,
                new KeptSearches(),
                () -> Instant.EPOCH);
        Tasks tasks = new Tasks(waiting::add, Runnable::run, () -> Instant.EPOCH);
        return new SearchModel(room, tasks, new SimpleObjectProperty<>(LocalDate.of(2026, 2, 8)), typed::set);
    }
}
