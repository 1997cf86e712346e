package org.tradebrief.index.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.library.Progress;
import org.tradebrief.library.Refusal;
import org.tradebrief.search.FolderLibrary;
import org.tradebrief.search.Hit;
import org.tradebrief.search.IndexReport;
import org.tradebrief.search.MeaningContract;
import org.tradebrief.search.Notice;
import org.tradebrief.search.Samples;
import org.tradebrief.search.SearchAnswer;
import org.tradebrief.search.SearchRequest;
import org.tradebrief.search.Searcher;
import org.tradebrief.search.VectorReport;
import org.tradebrief.search.engine.Embedder;
import org.tradebrief.search.engine.IndexState;
import org.tradebrief.search.engine.PassageIndex;
import org.tradebrief.search.engine.RefusedEmbedder;
import org.tradebrief.search.measure.MeasureBook;
import org.tradebrief.search.words.Concept;
import org.tradebrief.search.words.Lexicon;
import org.tradebrief.search.words.Tokens;

class LuceneIndexTest extends MeaningContract {
    @TempDir
    Path folder;

    @Override
    protected PassageIndex open() {
        return LuceneIndex.open(folder, TOKENS);
    }

    @ParameterizedTest
    @CsvSource({
        "99號公告, ABSENT, 99號",
        "鎢 99號公告, ABSENT, 99號",
        "Skydio, NEAR, Skydio",
        "NVIDIA 鎢, ABSENT, NVIDIA",
        "qwertyuiop, ABSENT, qwertyuiop",
        "巧克力蛋糕, ABSENT, 巧克力蛋糕"
    })
    void whatNoDocumentHoldsIsSaid(String query, Notice.Kind kind, String name) {
        assertEquals(List.of(new Notice(kind, List.of(name))), ask(query).notices());
    }

    @ParameterizedTest
    @ValueSource(strings = {"鎢", "什麼時候開始管制鎢", "61號", "2025-61", "drones"})
    void nothingIsSaidOfUsualWordsAndOfWhatIsThere(String query) {
        assertEquals(List.of(), ask(query).notices());
    }

    @Test
    void aDamagedIndexIsMadeAnewAndSaysSo() throws IOException {
        index.close();
        damage("words", ".cfs");
        index = open();
        assertEquals(IndexState.DAMAGED, index.state());
        IndexReport report = update();
        assertEquals(IndexState.DAMAGED, report.before());
        assertEquals(0, report.unchanged());
        assertTrue(ask("61号").total() > 0);
    }

    @Test
    void anIndexWhoseListOfFilesIsLostIsMadeAnew() throws IOException {
        index.close();
        damage("words", "segments_");
        index = open();
        assertEquals(IndexState.DAMAGED, index.state());
        assertEquals(0, update().unchanged());
        assertEquals(IndexState.READY, index.state());
    }

    @Test
    void vectorsThatCannotBeReadAreMadeAnewAndSaySo() throws IOException {
        job(embedder).run(library, Progress.NONE);
        index.close();
        damage("vectors/characters", "");
        index = open();
        SearchAnswer words = new Searcher(index, TOKENS, embedder, "TWN", MeasureBook.NONE, () -> 0)
                .search(SearchRequest.of("稀土技術", 5));
        assertEquals("", words.model());
        assertTrue(words.total() > 0 && words.route().contains("無法讀取"), words.route());
        assertTrue(job(embedder).missing(library).size() > 10, "all are missing where none can be read");
        VectorReport report = job(embedder).run(library, Progress.NONE);
        assertTrue(report.mended());
        assertTrue(report.embedded() > 10);
        assertFalse(job(embedder).run(library, Progress.NONE).mended());
        assertEquals(1.0, index.vectorCoverage("characters"));
    }

    @Test
    void vectorsOfAnotherLengthUnderTheSameNameAreMadeAnewAndSaySo() {
        job(embedder).run(library, Progress.NONE);
        library.add("cn_export_control/late.md", "# 遲來的一件\n\n## S\n鎢粉。\n", DAY);
        update();
        assertTrue(job(longer()).run(library, Progress.NONE).mended());
        assertEquals(1.0, index.vectorCoverage(embedder.model()));
        assertFalse(job(longer()).run(library, Progress.NONE).mended());
    }

    @Test
    void aQuestionThatNoVectorCanBeComparedWithHasThemMadeAnewThoughNothingElseIsLeftToDo() {
        int all = job(embedder).run(library, Progress.NONE).embedded();
        Searcher searcher = new Searcher(index, TOKENS, longer(), "TWN", MeasureBook.NONE, () -> 0);
        SearchAnswer words = searcher.search(SearchRequest.of("稀土技術", 5));
        assertEquals("", words.model());
        assertTrue(words.total() > 0 && words.route().contains("長度"), words.route());
        assertEquals(0.0, index.vectorCoverage(embedder.model()));
        assertEquals(all, job(longer()).run(library, Progress.NONE).embedded());
        assertEquals(
                embedder.model(), searcher.search(SearchRequest.of("稀土技術", 5)).model());
    }

    private Embedder longer() {
        return new Embedder() {
            @Override
            public String model() {
                return embedder.model();
            }

            @Override
            public List<float[]> embed(List<String> texts) {
                return embedder.embed(texts).stream()
                        .map(v -> Arrays.copyOf(v, v.length + 8))
                        .toList();
            }
        };
    }

    @Test
    void aModelThatIsNotThereIsToldAndWordsAreSearchedAllTheSame() {
        Refusal refusal = new Refusal("MODEL-FOLDER", "模型資料夾缺少 tokenizer.json。", "指定完整的模型資料夾。");
        Searcher searcher = new Searcher(index, TOKENS, new RefusedEmbedder(refusal), "TWN", MeasureBook.NONE, () -> 0);
        SearchAnswer answer = searcher.search(SearchRequest.of("稀土技術", 5));
        assertTrue(answer.total() > 0);
        assertEquals("模型資料夾缺少 tokenizer.json，只比對字詞", answer.route());
        Hit first = answer.hits().getFirst();
        assertFalse(searcher.similar(first.document(), first.line(), 3, LocalDate.MAX)
                .isEmpty());
        assertEquals(
                refusal,
                assertThrows(
                        Refusal.class, () -> job(new RefusedEmbedder(refusal)).run(library, Progress.NONE)));
    }

    @Test
    void scoresDependOnWhatIsThereAndNotOnHowItCameToBe(@TempDir Path other) {
        for (int i = 0; i < 20; i++) {
            library.add("cn_export_control/passing-" + i + ".md", "# 稀土" + i + "\n\n## S\n稀土出口管制。\n", DAY);
        }
        update();
        library = Samples.fill(new FolderLibrary(), DAY);
        update();
        List<Double> scores = ask("稀土出口管制").hits().stream().map(Hit::score).toList();
        index.close();
        index = LuceneIndex.open(other, TOKENS);
        update();
        assertEquals(scores, ask("稀土出口管制").hits().stream().map(Hit::score).toList());
    }

    @Test
    void itSpellsAWordAsItsTextsDo() {
        assertEquals(Optional.of("export"), index.spelled("export"));
        assertEquals(Optional.of("export"), index.spelled("exprot"));
        assertEquals(Optional.of("exporter"), index.spelled("expo"));
        assertEquals(Optional.empty(), index.spelled("zzyzx"));
        assertEquals(Optional.of("稀土"), index.spelled("稀土"));
        assertEquals(Optional.of("稀土"), index.spelled("稀吐"));
        assertEquals(Optional.empty(), index.spelled("龜兔"));
    }

    @Test
    void anotherLexiconMakesItOutdated() {
        index.close();
        Concept other = new Concept("x", "x", List.of("x"), List.of(), Concept.Field.ANY, 1);
        index = LuceneIndex.open(folder, new Tokens(new Lexicon(List.of(other))));
        assertEquals(IndexState.OUTDATED, index.state());
    }

    @Test
    void whatWasNotCommittedWhenTheProgramDiedIsAsIfItHadNotBeen() throws IOException {
        long before = ask("出口").total();
        try (Directory directory = FSDirectory.open(folder.resolve("words"))) {
            // A writer that is left without a commit is what a kill leaves behind.
            IndexWriter killed =
                    new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()).setCommitOnClose(false));
            killed.deleteAll();
            killed.addDocument(new Document());
            killed.flush();
            killed.rollback();
        }
        assertEquals(before, ask("出口").total());
        assertEquals(IndexState.READY, index.state());
    }

    @Test
    void itIsReadBesideAProgramThatWritesAndWrittenByOneAlone() throws IOException {
        try (Directory directory = FSDirectory.open(folder.resolve("words"));
                IndexWriter other = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
            assertTrue(other.isOpen());
            assertTrue(ask("61号").total() > 0);
            assertEquals("IDX-LOCKED", assertThrows(Refusal.class, this::update).code());
        }
    }

    private void damage(String where, String kind) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(where))) {
            for (Path file :
                    files.filter(f -> f.getFileName().toString().contains(kind)).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (int i = bytes.length / 3; i < bytes.length / 2; i++) {
                    bytes[i] ^= 0x5a;
                }
                Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
            }
        }
    }
}
