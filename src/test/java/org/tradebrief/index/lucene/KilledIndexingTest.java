package org.tradebrief.index.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Progress;
import org.tradebrief.search.CharacterEmbedder;
import org.tradebrief.search.FolderLibrary;
import org.tradebrief.search.IndexReport;
import org.tradebrief.search.Indexer;
import org.tradebrief.search.SearchMode;
import org.tradebrief.search.SearchRequest;
import org.tradebrief.search.Searcher;
import org.tradebrief.search.VectorJob;
import org.tradebrief.search.VectorReport;
import org.tradebrief.search.engine.Filter;
import org.tradebrief.search.engine.IndexState;
import org.tradebrief.search.engine.MeaningText;
import org.tradebrief.search.fit.Fitting;
import org.tradebrief.search.measure.MeasureBook;
import org.tradebrief.search.words.Tokens;
import org.tradebrief.search.words.Vocabulary;
import org.tradebrief.trade.Economies;

/** A program that indexes is killed at any moment, or has no room; the index is as it was before or after a commit. */
class KilledIndexingTest {
    private static final Tokens TOKENS = new Tokens(Vocabulary.standard(Economies.standard()));

    /** Steps told before the kill: in the words, between words and vectors, among the vectors, in later rounds. */
    private static final List<Integer> STEPS = List.of(2, 4, 6, 9, 14);

    @TempDir
    Path folder;

    private final Random random = new Random();
    private final CharacterEmbedder embedder = new CharacterEmbedder("characters");

    @Test
    @Timeout(120)
    void indexingThatWasKilledIsGoneOnWith() throws Exception {
        int round = 0;
        for (int steps : STEPS) {
            kill(steps, round);
            round += 10;
            goOn(IndexingProgram.library(round));
        }
    }

    @Test
    @Timeout(120)
    @DisabledOnOs(OS.WINDOWS)
    void aDiskWithoutRoomIsToldAndWhatWasThereStays() throws Exception {
        goOn(IndexingProgram.library(0));
        Map<DocumentId, String> before = prints();
        // A disk that takes no file above 20 kB: the index does not fit, whatever is written first.
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f 40; exec \"$@\"", "sh"));
        command.addAll(java("-XX:-UsePerfData", IndexingProgram.class.getName(), folder.toString(), "1"));
        Process indexing = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> told = indexing.inputReader().readAllLines();
        assertEquals("IDX-WRITE", told.getLast(), told.toString());
        assertEquals(before, prints());
        goOn(IndexingProgram.library(1));
    }

    private Map<DocumentId, String> prints() {
        try (LuceneIndex index = LuceneIndex.open(folder, TOKENS)) {
            assertEquals(IndexState.READY, index.state());
            return index.prints();
        }
    }

    @Test
    @Timeout(120)
    void joiningThatWasKilledIsGoneOnWith() throws Exception {
        for (int i = 0; i < 3; i++) {
            Process joining = new ProcessBuilder(
                            java("-Xmx1g", JoiningProgram.class.getName(), folder.toString(), Integer.toString(i)))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader lines = joining.inputReader()) {
                assertEquals("joining", lines.readLine());
                TimeUnit.MILLISECONDS.sleep(random.nextInt(300));
            } finally {
                joining.destroyForcibly().waitFor();
            }
            try (LuceneVectors vectors = LuceneVectors.open(folder, VectorForm.FLOAT32)) {
                assertEquals(JoiningProgram.MANY, vectors.count());
                assertFalse(vectors.mend());
                assertEquals(
                        "7",
                        vectors.nearest(JoiningProgram.vector(7, i), Filter.none(), 1)
                                .getFirst()
                                .card()
                                .path());
            }
        }
    }

    private static List<String> java(String option, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                option,
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        return command;
    }

    private void kill(int steps, int round) throws IOException, InterruptedException {
        Process indexing = new ProcessBuilder(
                        java("-Xmx1g", IndexingProgram.class.getName(), folder.toString(), Integer.toString(round)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = indexing.inputReader()) {
            for (int i = 0; i < steps; i++) {
                assertNotNull(lines.readLine(), "it ended by itself after " + i + " steps");
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(30));
        } finally {
            indexing.destroyForcibly().waitFor();
        }
    }

    private void goOn(FolderLibrary library) {
        Fitting fitting = new Fitting(TOKENS);
        try (LuceneIndex index = LuceneIndex.open(folder, TOKENS)) {
            assertNotEquals(IndexState.DAMAGED, index.state());
            Searcher searcher = new Searcher(index, TOKENS, embedder, "TWN", MeasureBook.NONE, () -> 0);
            searcher.search(SearchRequest.of("鎢粉", 5));
            IndexReport words = new Indexer(fitting).run(library, index, Progress.NONE);
            assertNotEquals(IndexState.DAMAGED, words.before());
            VectorReport vectors =
                    new VectorJob(fitting, new MeaningText(TOKENS), embedder, index).run(library, Progress.NONE);
            assertFalse(vectors.mended());
            assertEquals(1.0, index.vectorCoverage("characters"));
            assertEquals(
                    index.prints().keySet(), index.vectorPrints("characters").keySet());
            int docs = index.prints().size();
            assertEquals(docs, words.added() + words.unchanged());
            for (SearchMode mode : List.of(SearchMode.TERMS, SearchMode.DENSE)) {
                String snippet = searcher.search(SearchRequest.of("鎢粉的條文", 1).mode(mode))
                        .hits()
                        .getFirst()
                        .snippet();
                assertFalse(snippet.isEmpty());
            }
        }
    }
}
