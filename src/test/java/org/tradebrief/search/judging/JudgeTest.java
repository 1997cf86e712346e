package org.tradebrief.search.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Layer;
import org.tradebrief.search.Hit;
import org.tradebrief.search.SearchAnswer;
import org.tradebrief.search.SearchEngine;
import org.tradebrief.search.SearchMode;
import org.tradebrief.search.SearchRequest;
import org.tradebrief.search.Why;

class JudgeTest {

    @Test
    void thePerfectOrderScoresOne() {
        assertEquals(new Scores(1, 1, 1), judge(Map.of("a", 3, "b", 2, "c", 1), "a", "b", "c"));
    }

    @Test
    void aWorseOrderScoresLessAsComputedByHand() {
        // (3 / log2(2) + 7 / log2(3)) / (7 / log2(2) + 3 / log2(3))
        Scores scores = judge(Map.of("a", 3, "b", 2), "b", "a");
        assertEquals((3 + 7 / 1.5849625007211562) / (7 + 3 / 1.5849625007211562), scores.ndcg(), 1e-9);
        assertEquals(1, scores.mrr());
    }

    @Test
    void aCopyOfAPageThatCameBeforeIsWorthNothing() {
        Scores twice = judge(Map.of("a", 3, "a-copy", 3, "b", 3), "a", "a-copy", "b");
        Scores once = judge(Map.of("a", 3, "b", 3), "a", "x", "b");
        assertEquals(once.ndcg(), twice.ndcg(), 1e-9);
    }

    @Test
    void nothingFoundScoresNothing() {
        assertEquals(new Scores(0, 0, 0), judge(Map.of("a", 3), "x", "y"));
        assertEquals(new Scores(0, 0, 0), judge(Map.of("a", 3)));
    }

    @Test
    void recallAsksForFivePagesAtMost() {
        Map<String, Integer> six = Map.of("a", 3, "b", 3, "c", 3, "d", 3, "e", 3, "f", 3);
        assertEquals(0.6, judge(six, "a", "b", "c", "x", "y", "d", "e", "f").recall5(), 1e-9);
    }

    @Test
    void categoriesAreAveragedApart() {
        Judge judge = new Judge(engine("a"), path -> path);
        Judgement judgement = judge.judge(
                List.of(
                        new JudgedQuery("1", "exact", "q", Map.of("a", 3)),
                        new JudgedQuery("2", "mono", "q", Map.of("z", 3))),
                SearchMode.TERMS);
        assertEquals(1, judgement.categories().get("exact").ndcg());
        assertEquals(0, judgement.categories().get("mono").ndcg());
        assertEquals(0.5, judgement.all().ndcg());
        assertTrue(List.copyOf(judgement.categories().keySet()).equals(List.of("exact", "mono")));
    }

    private static Scores judge(Map<String, Integer> grades, String... found) {
        Judge judge = new Judge(engine(found), path -> path.replace("-copy", ""));
        JudgedQuery query = new JudgedQuery("1", "x", "q", grades);
        return judge.judge(List.of(query), SearchMode.TERMS).all();
    }

    private static SearchEngine engine(String... paths) {
        return new SearchEngine() {
            @Override
            public SearchAnswer search(SearchRequest request) {
                List<Hit> hits = new ArrayList<>();
                for (String path : paths) {
                    hits.add(new Hit(
                            hits.size() + 1,
                            1,
                            new DocumentId("0".repeat(64)),
                            path,
                            null,
                            Layer.POLICY,
                            path,
                            List.of(),
                            "",
                            1,
                            List.of(),
                            List.of()));
                }
                return new SearchAnswer(
                        request.query(),
                        request.mode(),
                        "",
                        "",
                        Why.of(Why.Case.TERMS),
                        0,
                        hits.size(),
                        0,
                        hits,
                        List.of(),
                        Map.of());
            }

            @Override
            public String name() {
                return "";
            }
        };
    }
}
