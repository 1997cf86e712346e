package org.tradebrief.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.DocumentId;
import org.tradebrief.search.engine.Embedder;
import org.tradebrief.search.engine.Filter;
import org.tradebrief.search.engine.Found;
import org.tradebrief.search.engine.MeaningText;
import org.tradebrief.search.engine.PassageIndex;
import org.tradebrief.search.engine.Probe;
import org.tradebrief.search.fit.FitDocument;
import org.tradebrief.search.fit.Passage;
import org.tradebrief.search.words.Concept;
import org.tradebrief.search.words.Lexicon;
import org.tradebrief.search.words.Question;
import org.tradebrief.search.words.QuestionReader;
import org.tradebrief.search.words.Tokens;

/** Answers questions from one index: reads the question, routes it, collapses copies, and says why each hit is there. */
public final class Searcher implements SearchEngine {
    /** Documents asked of the index, so that copies leave enough pages to count. */
    private static final int DEPTH = 400;

    /** A page that answers less than this share of what the best one does is not called found. */
    private static final double RELEVANT = 0.12;

    /** The same for the cosine of its meaning, of which unrelated texts already have half. */
    private static final double CLOSE = 0.85;

    private final PassageIndex index;
    private final Lexicon lexicon;
    private final QuestionReader reader;
    private final Meaning meaning;
    private final String home;
    private final LongSupplier nanos;

    /**
     * @param home the economy of the workspace's people, by ISO code
     * @param nanos a running clock in nanoseconds, only for saying how long an answer took
     */
    public Searcher(PassageIndex index, Tokens tokens, @Nullable Embedder embedder, String home, LongSupplier nanos) {
        this.index = index;
        this.lexicon = tokens.lexicon();
        this.reader = new QuestionReader(lexicon);
        this.meaning = new Meaning(index, new MeaningText(tokens), embedder);
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
        Route route = Route.of(request.mode(), question, meaning.isMultilingual());
        Meaning.Answer meant = route.vectors()
                ? meaning.of(request.query(), request.mode() == SearchMode.DENSE)
                : Meaning.Answer.none("");
        if (route.vectors() && meant.vector() == null) {
            route = route.wordsOnly(meant.missing());
        }
        List<Found> found = find(question, route, meant, request);
        List<Page> pages = relevant(Page.collapse(found));
        List<Hit> hits = hits(pages, question, route, request.limit());
        int copies = pages.stream().mapToInt(p -> p.others().size()).sum();
        return new SearchAnswer(
                request.query(),
                request.mode(),
                index.name(),
                meant.model(),
                route.why(),
                (nanos.getAsLong() - start) / 1_000_000,
                pages.size(),
                copies,
                hits,
                Facets.of(pages, this::economyName));
    }

    @Override
    public List<Hit> similar(DocumentId document, int line, int limit) {
        FitDocument from = index.document(document).orElse(null);
        if (from == null) {
            return List.of();
        }
        Passage passage = from.passages().stream()
                .filter(p -> p.line() <= line)
                .reduce((one, next) -> next)
                .orElse(from.passages().getFirst());
        Question question = reader.read(from.card().title() + " " + passage.heading());
        Meaning.Answer meant = meaning.kept(from, passage);
        boolean byMeaning = meant.vector() != null;
        Filter filter = Filter.none();
        List<Found> found = index.find(new Probe(
                byMeaning ? null : question, meant.vector(), meant.model(), false, filter, c -> 1, limit, DEPTH));
        List<Page> pages = Page.collapse(found.stream()
                .filter(f -> !f.card().page().equals(from.card().page()))
                .toList());
        return hits(pages, question, new Route(!byMeaning, byMeaning, ""), limit);
    }

    /** Where a code is asked for, only what holds it answers; if nothing does, the rest of the question is asked. */
    private List<Found> find(Question question, Route route, Meaning.Answer meant, SearchRequest request) {
        Focus focus = Focus.of(question, lexicon, home);
        Question words = route.words() ? question : null;
        Filter filter = filter(request);
        if (words != null && words.hasCode()) {
            List<Found> exact = index.find(new Probe(
                    words, meant.vector(), meant.model(), true, filter, focus::factor, request.limit(), DEPTH));
            if (!exact.isEmpty() || words.isCodeOnly()) {
                return exact;
            }
        }
        return index.find(
                new Probe(words, meant.vector(), meant.model(), false, filter, focus::factor, request.limit(), DEPTH));
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

    /** A page counts as found if its words or its meaning answer a fair share of what the best ones do. */
    private static List<Page> relevant(List<Page> pages) {
        double words = pages.stream().mapToDouble(p -> p.best().words()).max().orElse(0) * RELEVANT;
        double meaning = close(pages);
        return pages.stream()
                .filter(p -> p.best().words() > 0 && p.best().words() >= words
                        || p.best().similarity() >= meaning)
                .toList();
    }

    private static double close(List<Page> pages) {
        return CLOSE
                * pages.stream()
                        .mapToDouble(p -> p.best().similarity())
                        .filter(s -> !Double.isNaN(s))
                        .max()
                        .orElse(2);
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
            hits.add(hit(page, document, hits.size() + 1, scale, markers, close(pages)));
        }
        return hits;
    }

    private static Hit hit(Page page, FitDocument document, int rank, Scale scale, Markers markers, double close) {
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
                Reasons.of(page.best(), document.passages(), markers, close));
    }

    private String economyName(String iso3) {
        return lexicon.find("@" + iso3).map(Concept::label).orElse(iso3);
    }
}
