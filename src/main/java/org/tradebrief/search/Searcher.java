package org.tradebrief.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.DocumentId;
import org.tradebrief.search.engine.Among;
import org.tradebrief.search.engine.Embedder;
import org.tradebrief.search.engine.Filter;
import org.tradebrief.search.engine.Found;
import org.tradebrief.search.engine.MeaningText;
import org.tradebrief.search.engine.PassageIndex;
import org.tradebrief.search.engine.Probe;
import org.tradebrief.search.fit.Card;
import org.tradebrief.search.fit.FitDocument;
import org.tradebrief.search.fit.Passage;
import org.tradebrief.search.measure.MeasureBook;
import org.tradebrief.search.measure.MeasureMarks;
import org.tradebrief.search.measure.MeasureStatus;
import org.tradebrief.search.words.Asked;
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

    /** Hits for which meaning is asked where it is joined with words: the order must not depend on how many are shown. */
    private static final int JOINED = 16;

    private final PassageIndex index;
    private final Lexicon lexicon;
    private final QuestionReader reader;
    private final Meaning meaning;
    private final Insisted insisted;
    private final Absence absence;
    private final String home;
    private final MeasureBook measures;
    private final LongSupplier nanos;

    /**
     * @param home the economy of the workspace's people, by ISO code
     * @param measures tells which documents have which status as measures
     * @param nanos a running clock in nanoseconds, only for saying how long an answer took
     */
    public Searcher(
            PassageIndex index,
            Tokens tokens,
            @Nullable Embedder embedder,
            String home,
            MeasureBook measures,
            LongSupplier nanos) {
        this.index = index;
        this.lexicon = tokens.lexicon();
        this.reader = new QuestionReader(lexicon);
        this.meaning = new Meaning(index, new MeaningText(tokens), embedder);
        this.insisted = new Insisted(index, reader);
        this.absence = new Absence(index);
        this.home = home;
        this.measures = measures;
        this.nanos = nanos;
    }

    @Override
    public String name() {
        return index.name();
    }

    @Override
    public SearchAnswer search(SearchRequest request) {
        MeasureMarks marks = measures.on(request.asOf());
        long start = nanos.getAsLong();
        Asked asked = Asked.of(request.query());
        Question question = reader.read(asked.text(), index::spelled, today(request));
        Route route = Route.of(request.mode(), question, meaning.isMultilingual());
        Meaning.Answer meant = route.vectors()
                ? meaning.of(question.meantWithout(Focus.SPEAKER), request.mode() == SearchMode.DENSE)
                : Meaning.Answer.none(route.why());
        if (route.vectors() && meant.missing() != null) {
            route = route.wordsOnly(meant.missing());
        }
        Reached reached = find(question, route, meant, request, marks);
        Insisted.Kept kept = insisted.of(asked, reached.found(), filter(request, marks));
        List<Page> all = Page.collapse(kept.found());
        List<Page> pages = reached.byCode() ? all : relevant(all);
        List<Hit> hits = hits(pages, question, route, request.limit());
        int copies = pages.stream().mapToInt(p -> p.copyPaths().size()).sum();
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
                notices(question, kept, !pages.isEmpty()),
                Facets.of(pages, marks));
    }

    private List<Notice> notices(Question question, Insisted.Kept kept, boolean found) {
        List<Notice> notices = new ArrayList<>(kept.notices());
        if (question.isText()) {
            notices.add(Notice.of(Notice.Kind.LONG));
        } else {
            notices.addAll(absence.of(question, found));
        }
        return notices;
    }

    @Override
    public List<Hit> similar(DocumentId document, int line, int limit, LocalDate asOf) {
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
        Filter filter = Filter.on(asOf);
        List<Found> found = index.find(new Probe(
                byMeaning ? null : question, meant.vector(), meant.model(), false, filter, c -> 1, limit, DEPTH));
        List<Page> pages = Page.collapse(found.stream()
                .filter(f -> !f.card().page().equals(from.card().page()))
                .toList());
        return hits(pages, question, new Route(!byMeaning, byMeaning, Why.of(Why.Case.TERMS)), limit);
    }

    /** What the index found; by a code, each of them is an answer, however little else it says. */
    private record Reached(List<Found> found, boolean byCode) {}

    /** Where a code is asked for, only what holds it answers; if nothing does, the rest of the question is asked. */
    private Reached find(
            Question question, Route route, Meaning.Answer meant, SearchRequest request, MeasureMarks marks) {
        Focus focus = Focus.of(question, lexicon, home);
        ToDoubleFunction<Card> factor = card -> focus.factor(card, marks);
        Filter filter = filter(request, marks);
        Question words = route.words() ? question : null;
        int hits = words != null && route.vectors() ? JOINED : request.limit();
        if (words != null && words.hasCode() && !words.isText()) {
            List<Found> exact =
                    index.find(new Probe(words, meant.vector(), meant.model(), true, filter, factor, hits, DEPTH));
            if (!exact.isEmpty() || words.isCodeOnly()) {
                return new Reached(exact, true);
            }
        }
        Probe probe = new Probe(words, meant.vector(), meant.model(), false, filter, factor, hits, DEPTH);
        return new Reached(focus.inTime(index.find(probe)), false);
    }

    /** The day that is asked about, else that of the newest text. */
    private @Nullable LocalDate today(SearchRequest request) {
        LocalDate asOf = request.asOf();
        return asOf == null ? index.newest().orElse(null) : asOf;
    }

    private static Filter filter(SearchRequest request, MeasureMarks marks) {
        LocalDate day = request.asOf() == null ? LocalDate.MAX : request.asOf();
        return new Filter(
                request.layers(),
                request.categories(),
                request.sources(),
                request.economies(),
                request.from(),
                request.to(),
                day,
                among(request, marks));
    }

    /** Of a page that is known for both, both must hold. */
    private static @Nullable Among among(SearchRequest request, MeasureMarks marks) {
        Among having = having(request.statuses(), marks);
        Among by = by(request.issuers(), marks);
        return having == null ? by : by == null ? having : having.and(by);
    }

    /** What is no measure is known only as what is left when all others are named. */
    private static @Nullable Among having(Set<MeasureStatus> statuses, MeasureMarks marks) {
        if (statuses.isEmpty()) {
            return null;
        }
        boolean others = statuses.contains(MeasureStatus.NONE);
        return new Among(marks.documents(others ? EnumSet.complementOf(EnumSet.copyOf(statuses)) : statuses), others);
    }

    private static @Nullable Among by(Set<String> issuers, MeasureMarks marks) {
        if (issuers.isEmpty()) {
            return null;
        }
        boolean others = issuers.contains(MeasureMarks.OTHER_ISSUER);
        Set<String> named = others ? new HashSet<>(marks.byIssuer().keySet()) : issuers;
        if (others) {
            named.removeAll(issuers);
        }
        return new Among(marks.issued(named), others);
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
}
