package org.tradebrief.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.Layer;
import org.tradebrief.library.Progress;
import org.tradebrief.search.engine.Embedder;
import org.tradebrief.search.engine.MeaningText;
import org.tradebrief.search.fit.Fitting;
import org.tradebrief.search.measure.MeasureBook;
import org.tradebrief.search.words.Concept;
import org.tradebrief.search.words.Lexicon;
import org.tradebrief.search.words.Tokens;

/** What every index must do with vectors, beyond what it must do with words. */
public abstract class MeaningContract extends IndexContract {
    protected final CharacterEmbedder embedder = new CharacterEmbedder("characters");

    protected VectorJob job(Embedder model) {
        return new VectorJob(new Fitting(TOKENS), new MeaningText(TOKENS), model, index);
    }

    private SearchAnswer meant(SearchRequest request) {
        return new Searcher(index, TOKENS, embedder, "TWN", MeasureBook.NONE, () -> 0).search(request);
    }

    @Test
    void wordsAnswerWhileThereAreNoVectors() {
        SearchAnswer answer = meant(SearchRequest.of("稀土技术", 5));
        assertEquals("", answer.model());
        assertEquals("語意向量尚未建立，只比對字詞", answer.route());
        assertTrue(answer.total() > 0);
    }

    @Test
    void aChineseQuestionWithoutACodeIsAnsweredByBoth() {
        job(embedder).run(library, Progress.NONE);
        SearchAnswer answer = meant(SearchRequest.of("開採和冶煉的技術", 5));
        assertEquals("characters", answer.model());
        assertEquals(
                "cn_export_control/rare-earth-technology-62.md", paths(answer).getFirst());
        assertTrue(
                answer.hits().getFirst().matched().contains("語意相近"),
                answer.hits().toString());
    }

    @Test
    void aCodeAndAnEnglishQuestionAreAnsweredByWordsAlone() {
        job(embedder).run(library, Progress.NONE);
        assertEquals("", meant(SearchRequest.of("稀土 61號", 5)).model());
        assertEquals("", meant(SearchRequest.of("tungsten export", 5)).model());
        assertEquals("", meant(SearchRequest.of("鎢", 5)).model());
        assertEquals(
                "", meant(SearchRequest.of("稀土技術", 5).mode(SearchMode.TERMS)).model());
    }

    @Test
    void meaningAloneFindsWhatSharesNoWord() {
        job(embedder).run(library, Progress.NONE);
        SearchAnswer answer = meant(SearchRequest.of("冶煉", 3).mode(SearchMode.DENSE));
        assertEquals(
                "cn_export_control/rare-earth-technology-62.md", paths(answer).getFirst());
    }

    @Test
    void passagesLikeOneAreFoundWithoutThePageItself() {
        Searcher searcher = new Searcher(index, TOKENS, embedder, "TWN", MeasureBook.NONE, () -> 0);
        Hit rareEarth = meant(SearchRequest.of("62号", 1)).hits().getFirst();
        assertTrue(searcher.similar(rareEarth.document(), rareEarth.line(), 3, LocalDate.MAX).stream()
                .noneMatch(h -> h.path().equals(rareEarth.path())));
        job(embedder).run(library, Progress.NONE);
        List<Hit> similar = searcher.similar(rareEarth.document(), rareEarth.line(), 3, LocalDate.MAX);
        assertEquals("cn_export_control/rare-earth-61.md", similar.getFirst().path());
    }

    @Test
    void filtersHoldForMeaningToo() {
        job(embedder).run(library, Progress.NONE);
        SearchRequest request = SearchRequest.of("稀土", 20).mode(SearchMode.DENSE);
        assertTrue(
                meant(request.layers(Set.of(Layer.CENSUS))).hits().stream().allMatch(h -> h.layer() == Layer.CENSUS));
        assertEquals(0, meant(request.asOf(DAY.minusDays(1))).total());
    }

    @Test
    void aTextIsEmbeddedOnceAndNeverAgain() {
        VectorReport first = job(embedder).run(library, Progress.NONE);
        assertTrue(first.embedded() > 10);
        assertEquals(0, job(embedder).run(library, Progress.NONE).embedded());
        library.add(
                "cn_export_control/drones-copy.md",
                library.text(library.asOf(DAY).stream()
                        .filter(d -> d.path().endsWith("drones.md"))
                        .findFirst()
                        .orElseThrow()
                        .id()),
                DAY);
        update();
        VectorReport third = job(embedder).run(library, Progress.NONE);
        assertEquals(0, third.embedded());
        assertTrue(third.reused() > 0);
    }

    @Test
    void whatTheGlossaryNamesOtherwiseIsEmbeddedAnewAndNothingElse() {
        int all = job(embedder).run(library, Progress.NONE).embedded();
        Concept tungsten = TOKENS.lexicon().find("tungsten").orElseThrow();
        List<Concept> others = TOKENS.lexicon().concepts().stream()
                .filter(c -> !c.equals(tungsten))
                .toList();
        Concept renamed = new Concept(
                tungsten.id(),
                "重石",
                List.of("重石", "tungsten"),
                tungsten.broader(),
                tungsten.field(),
                tungsten.weight());
        Tokens other = new Tokens(
                new Lexicon(Stream.concat(others.stream(), Stream.of(renamed)).toList()));
        VectorJob anew = new VectorJob(new Fitting(other), new MeaningText(other), embedder, index);
        int touched = anew.run(library, Progress.NONE).embedded();
        assertTrue(touched > 0 && touched < all / 2, touched + " of " + all);
        assertEquals(0, anew.run(library, Progress.NONE).embedded());
        assertEquals(List.of(), anew.missing(library));
    }

    @Test
    void anotherModelHasVectorsOfItsOwn() {
        job(embedder).run(library, Progress.NONE);
        VectorReport other = job(new CharacterEmbedder("other")).run(library, Progress.NONE);
        assertTrue(other.embedded() > 10);
        assertEquals(1.0, index.vectorCoverage("characters"));
        assertEquals(1.0, index.vectorCoverage("other"));
        assertEquals(0.0, index.vectorCoverage("third"));
    }

    @Test
    void whatWasDoneBeforeItWasStoppedStaysDone() {
        Stopper stopper = new Stopper(1);
        for (int i = 0; i < 200; i++) {
            library.add("cn_export_control/more-" + i + ".md", "# 第" + i + "件\n\n## S\n內文" + i + "。\n", DAY);
        }
        update();
        VectorReport stopped = job(embedder).run(library, stopper);
        assertTrue(stopped.cancelled());
        assertTrue(stopped.documents() > 0);
        assertTrue(job(embedder).missing(library).size() < 220 - stopped.embedded() + 1);
        assertFalse(job(embedder).run(library, Progress.NONE).cancelled());
        assertEquals(List.of(), job(embedder).missing(library));
    }

    @Test
    void halfTheVectorsAreNotEnoughToBlendThemIn() {
        job(embedder).run(library, Progress.NONE);
        for (int i = 0; i < 30; i++) {
            library.add("cn_export_control/more-" + i + ".md", "# 第" + i + "件\n\n## S\n內文" + i + "。\n", DAY);
        }
        update();
        SearchAnswer answer = meant(SearchRequest.of("稀土技術", 5));
        assertEquals("", answer.model());
        assertTrue(answer.route().startsWith("語意向量建立中"), answer.route());
    }

    /** Asks to stop after some steps. */
    private static final class Stopper implements Progress {
        private int left;

        Stopper(int steps) {
            this.left = steps;
        }

        @Override
        public void at(String step, long done, long total) {
            left--;
        }

        @Override
        public boolean isCancelled() {
            return left < 0;
        }
    }
}
