package org.tradebrief.index.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.library.Document;
import org.tradebrief.library.Progress;
import org.tradebrief.search.FolderLibrary;
import org.tradebrief.search.Indexer;
import org.tradebrief.search.SearchEngine;
import org.tradebrief.search.SearchMode;
import org.tradebrief.search.SearchRequest;
import org.tradebrief.search.Searcher;
import org.tradebrief.search.fit.Fitting;
import org.tradebrief.search.judging.Judge;
import org.tradebrief.search.judging.JudgedQuery;
import org.tradebrief.search.judging.Judgement;
import org.tradebrief.search.measure.MeasureBook;
import org.tradebrief.search.words.Tokens;
import org.tradebrief.search.words.Vocabulary;
import org.tradebrief.trade.Economies;

/** Our own judged questions over the sample data: what a change of the search must not make worse. */
class RelevanceTest {
    @TempDir
    static Path folder;

    private static final Tokens TOKENS = new Tokens(Vocabulary.standard(Economies.standard()));
    private static final FolderLibrary LIBRARY = new FolderLibrary();
    private static LuceneIndex index;

    @BeforeAll
    static void fill() {
        index = LuceneIndex.open(folder, TOKENS);
        for (String day : List.of("2026-02-08", "2026-06-17", "2026-11-22")) {
            LIBRARY.addFolder(Path.of("sample-data", "corpus", day), LocalDate.parse(day));
        }
        new Indexer(new Fitting(TOKENS)).run(LIBRARY, index, Progress.NONE);
    }

    @AfterAll
    static void shut() {
        index.close();
    }

    @Test
    void wordsAloneFindWhatIsAskedFor() throws IOException {
        Map<String, String> pages = new HashMap<>();
        for (Document document : LIBRARY.asOf(LocalDate.MAX)) {
            pages.put(document.path(), Fitting.page(document));
        }
        Judge judge = new Judge(engine(), path -> pages.getOrDefault(path, path));
        Judgement judgement = judge.judge(queries(), SearchMode.TERMS);
        String told = judgement.queries().stream()
                .filter(q -> q.scores().ndcg() < 0.9)
                .map(q -> "\n" + q.query().query() + " " + q.scores())
                .reduce("", String::concat);
        assertTrue(judgement.all().ndcg() >= 0.95, judgement.all() + told);
        assertTrue(judgement.all().mrr() >= 0.95, judgement.all() + told);
        judgement.categories().forEach((name, scores) -> assertTrue(scores.ndcg() >= 0.85, name + scores + told));
    }

    @Test
    void theTradeDeficitOfTheUnitedStatesIsFirstThatWithTaiwan() {
        assertEquals(
                "us_trade_census/trade_balance/us-balance-5830-2026.md",
                engine().search(SearchRequest.of("美國貿易逆差歷史數據", 10))
                        .hits()
                        .getFirst()
                        .path());
    }

    private static SearchEngine engine() {
        return new Searcher(index, TOKENS, null, "TWN", MeasureBook.NONE, () -> 0);
    }

    private static List<JudgedQuery> queries() throws IOException {
        try (InputStream in = RelevanceTest.class.getResourceAsStream("/org/tradebrief/search/sample-queries.json")) {
            List<JudgedQuery> queries = new ArrayList<>();
            for (JsonNode q : new ObjectMapper().readTree(in)) {
                Map<String, Integer> grades = new HashMap<>();
                q.get("relevant")
                        .forEach(r -> grades.put(
                                r.get("path").asText(), r.get("grade").asInt()));
                queries.add(new JudgedQuery(
                        q.get("id").asText(),
                        q.get("category").asText(),
                        q.get("query").asText(),
                        grades));
            }
            return queries;
        }
    }
}
