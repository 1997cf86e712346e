package org.tradebrief.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.tradebrief.search.engine.Embedder;
import org.tradebrief.search.engine.Filter;
import org.tradebrief.search.engine.Found;
import org.tradebrief.search.engine.PassageIndex;
import org.tradebrief.search.engine.Probe;
import org.tradebrief.search.fit.FitDocument;
import org.tradebrief.search.words.Concept;
import org.tradebrief.search.words.Lexicon;
import org.tradebrief.search.words.Question;
import org.tradebrief.search.words.QuestionReader;

/** Answers questions from one index: reads the question, routes it, collapses copies, and says why each hit is there. */
public final class Searcher implements SearchEngine {
    /** Documents asked of the index, so that copies leave enough pages to count. */
    private static final int DEPTH = 400;

    /** A page that answers less than this share of what the best one does is not called found. */
    private static final double RELEVANT = 0.12;

    private final PassageIndex index;
    private final Lexicon lexicon;
    private final QuestionReader reader;
    private final @Nullable Embedder embedder;
    private final String home;
    private final LongSupplier nanos;

    /**
     * @param home the economy of the workspace's people, by ISO code
     * @param nanos a running clock in nanoseconds, only for saying how long an answer took
     */
    public Searcher(PassageIndex index, Lexicon lexicon, @Nullable Embedder embedder, String home, LongSupplier nanos) {
        this.index = index;
        this.lexicon = lexicon;
        this.reader = new QuestionReader(lexicon);
        this.embedder = embedder;
        this.home = home;
        this.nanos = nanos;
    }

    @Override
    public String name() {
        return index.name();
    }

    @Override
    public SearchAnswer search(SearchRequest request) {
        long start = nanos.getAsLong();
        Question question = reader.read(request.query());
        Route route = Route.of(request.mode(), question, embedder != null);
        float[] vector = route.vectors() && embedder != null
                ? embedder.embed(List.of(request.query())).getFirst()
                : null;
        String model = vector == null || embedder == null ? "" : embedder.model();
        List<Found> found = focused(find(question, route, vector, model, filter(request)), question);
        List<Page> pages = relevant(Page.collapse(found), route);
        List<Hit> hits = hits(pages, question, route, request.limit());
        int copies = pages.stream().mapToInt(p -> p.others().size()).sum();
        return new SearchAnswer(
                request.query(),
                request.mode(),
                index.name(),
                model,
                route.why(),
                (nanos.getAsLong() - start) / 1_000_000,
                pages.size(),
                copies,
                hits,
                Facets.of(pages, this::economyName));
    }

    /** Where a code is asked for, only what holds it answers; if nothing does, the rest of the question is asked. */
    private List<Found> find(Question question, Route route, float @Nullable [] vector, String model, Filter filter) {
        Question words = route.words() ? question : null;
        if (words != null && words.hasCode()) {
            List<Found> exact = index.find(new Probe(words, vector, model, true, filter, DEPTH));
            if (!exact.isEmpty() || words.isCodeOnly()) {
                return exact;
            }
        }
        return index.find(new Probe(words, vector, model, false, filter, DEPTH));
    }

    private List<Found> focused(List<Found> found, Question question) {
        Focus focus = Focus.of(question, lexicon, home);
        return found.stream()
                .map(f -> f.score(f.score() * focus.factor(f.card())))
                .sorted(Comparator.<Found>comparingDouble(Found::score)
                        .reversed()
                        .thenComparing(f -> f.card().path()))
                .toList();
    }

    private static Filter filter(SearchRequest request) {
        LocalDate day = request.asOf() == null ? LocalDate.MAX : request.asOf();
        return new Filter(
                request.layers(),
                request.categories(),
                request.sources(),
                request.economies(),
                request.from(),
                request.to(),
                day);
    }

    private static List<Page> relevant(List<Page> pages, Route route) {
        if (pages.isEmpty() || route.vectors()) {
            return pages;
        }
        double least = pages.getFirst().score() * RELEVANT;
        return pages.stream().filter(p -> p.score() >= least).toList();
    }

    private List<Hit> hits(List<Page> pages, Question question, Route route, int limit) {
        Markers markers = new Markers(lexicon, question);
        List<Hit> hits = new ArrayList<>();
        Scale scale = new Scale(1);
        for (Page page : pages.subList(0, Math.min(limit, pages.size()))) {
            FitDocument document = index.document(page.card().document()).orElse(null);
            if (document == null) {
                // An update by another program took it out between the two questions.
                continue;
            }
            scale = hits.isEmpty() ? Scale.of(route, question, document, page.score(), markers) : scale;
            hits.add(hit(page, document, hits.size() + 1, scale, markers));
        }
        return hits;
    }

    private static Hit hit(Page page, FitDocument document, int rank, Scale scale, Markers markers) {
        Snippet snippet = Snippet.of(page.best(), document.passages(), markers);
        return new Hit(
                rank,
                scale.of(page.score()),
                page.card().document(),
                page.card().title(),
                page.card().date(),
                page.card().layer(),
                page.card().path(),
                page.copyPaths(),
                snippet.text(),
                snippet.line(),
                snippet.marks(),
                Reasons.of(page.best(), document.passages(), markers));
    }

    private String economyName(String iso3) {
        return lexicon.find("@" + iso3).map(Concept::label).orElse(iso3);
    }
}
