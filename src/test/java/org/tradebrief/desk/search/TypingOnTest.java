package org.tradebrief.desk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
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

    @Test
    void theAnswerToFewerLettersTakesNoneOfThemBack() {
        FolderLibrary library = Samples.fill(new FolderLibrary(), LocalDate.of(2026, 2, 8));
        try (PassageIndex index = LuceneIndex.open(folder, TOKENS)) {
            new Indexer(new Fitting(TOKENS)).run(library, index, Progress.NONE);
            SearchModel model = model(library, index);
            model.queryProperty().set("稀土");
            assertEquals(Optional.empty(), model.answered());
            model.queryProperty().set("稀土出");
            answer();
            assertEquals("稀土出", model.queryProperty().get());
            assertEquals(Optional.of("稀土出"), model.answered());
            model.queryProperty().set("稀土出口");
            assertEquals(Optional.empty(), model.answered());
        }
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
        return new SearchModel(room, tasks, new SimpleObjectProperty<>(LocalDate.of(2026, 2, 8)), Runnable::run);
    }
}
