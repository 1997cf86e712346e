package org.tradebrief.desk.search;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.index.lucene.LuceneIndex;
import org.tradebrief.library.Progress;
import org.tradebrief.policy.register.JoinedRegister;
import org.tradebrief.policy.register.RegisterFixture;
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

/** The search tab over a real index of a dozen documents and the shipped register; its work runs when a test says so. */
abstract class SearchTabBench {
    static final LocalDate DAY = LocalDate.of(2026, 2, 8);
    static final Instant NOW = Instant.parse("2026-02-06T04:00:00Z");
    static final Tokens TOKENS = new Tokens(Vocabulary.standard(Economies.standard()));

    @TempDir
    Path folder;

    final FolderLibrary library = Samples.fill(new FolderLibrary(), DAY);
    final Deque<Runnable> waiting = new ArrayDeque<>();
    final Tasks tasks = new Tasks(waiting::add, Runnable::run, () -> Instant.EPOCH);
    final ObjectProperty<LocalDate> asOf = new SimpleObjectProperty<>(DAY);
    final AtomicReference<Runnable> typed = new AtomicReference<>();
    final KeptSearches kept = new KeptSearches();
    int asked;
    PassageIndex index;
    SearchRoom room;
    SearchModel model;

    @BeforeEach
    void open() {
        index = LuceneIndex.open(folder, TOKENS);
        new Indexer(new Fitting(TOKENS)).run(library, index, Progress.NONE);
        JoinedRegister register = new JoinedRegister(RegisterFixture.shipped(), new RegisterFixture.Entries(), library);
        MeasureBook measures = day -> MeasureMarks.of(register, day == null ? DAY : day);
        SearchEngine engine = new Searcher(index, TOKENS, null, "TWN", measures, () -> 0);
        room = new SearchRoom(
                () -> {
                    asked++;
                    return engine;
                },
                Optional::empty,
                () -> new Marking(TOKENS, index),
                library,
                measures,
                Economies.standard(),
                EarlierBriefs.NONE,
                kept,
                () -> NOW);
        model = new SearchModel(room, tasks, asOf, typed::set);
    }

    @AfterEach
    void close() {
        index.close();
    }

    void finish() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    void ask(String query) {
        model.queryProperty().set(query);
        finish();
    }

    SearchResult result() {
        return Objects.requireNonNull(model.resultProperty().get());
    }

    static FoundHit hit(SearchModel model) {
        return Objects.requireNonNull(model.selectedProperty().get());
    }
}
