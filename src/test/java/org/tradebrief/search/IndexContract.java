package org.tradebrief.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.Document;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Layer;
import org.tradebrief.library.Progress;
import org.tradebrief.search.engine.IndexState;
import org.tradebrief.search.engine.PassageIndex;
import org.tradebrief.search.fit.Fitting;
import org.tradebrief.search.measure.MeasureBook;
import org.tradebrief.search.measure.MeasureMark;
import org.tradebrief.search.measure.MeasureMarks;
import org.tradebrief.search.measure.MeasureStatus;
import org.tradebrief.search.words.Tokens;
import org.tradebrief.search.words.Vocabulary;
import org.tradebrief.trade.Economies;

/** What every index must do. Each engine's test extends it. */
public abstract class IndexContract {
    protected static final Tokens TOKENS = new Tokens(Vocabulary.standard(Economies.standard()));
    protected static final LocalDate DAY = LocalDate.of(2026, 2, 8);

    protected FolderLibrary library = new FolderLibrary();
    protected PassageIndex index;

    protected abstract PassageIndex open() throws Exception;

    @BeforeEach
    void fill() throws Exception {
        index = open();
        Samples.fill(library, DAY);
        update();
    }

    @AfterEach
    void shut() {
        index.close();
    }

    protected IndexReport update() {
        return new Indexer(new Fitting(TOKENS)).run(library, index, Progress.NONE);
    }

    protected SearchAnswer ask(SearchRequest request) {
        return new Searcher(index, TOKENS, null, "TWN", MeasureBook.NONE, () -> 0).search(request);
    }

    protected SearchAnswer ask(String query) {
        return ask(SearchRequest.of(query, 10));
    }

    protected static List<String> paths(SearchAnswer answer) {
        return answer.hits().stream().map(Hit::path).toList();
    }

    @Test
    void aQuestionInTraditionalChineseFindsTextsInBothScriptsAndInEnglish() {
        assertTrue(paths(ask("鎢出口管制")).getFirst().contains("tungsten"));
        assertEquals(
                "us_trade_census/trade_balance/us-balance-twn.md",
                paths(ask("美國貿易逆差歷史數據")).getFirst());
        assertTrue(paths(ask("tungsten export controls")).getFirst().contains("tungsten"));
    }

    @Test
    void anAnnouncementIsFoundByItsNumberAndNotOneLikeIt() {
        for (String query : List.of("61号", "61", "第61號", "2025-61", "公告2025年第61号", "No. 61 of 2025")) {
            SearchAnswer answer = ask(query);
            assertTrue(answer.hits().getFirst().title().contains("第61号"), query);
            assertTrue(answer.hits().stream().noneMatch(h -> h.title().contains("第62号")), query);
        }
    }

    @Test
    void aControlCodeIsFoundExactly() {
        assertEquals(
                "cn_export_control/tungsten-2025-02-04.md",
                paths(ask("1C117.d")).getFirst());
        assertEquals(0, ask("9A999").total());
    }

    @Test
    void anActIsNotReplacedByOthersWhereNoneHasItsNumber() {
        assertEquals(0, ask("商務部公告2025年第99號").total());
        assertTrue(ask("99號 鎢").total() > 0);
    }

    @Test
    void aYearWithANumberUpToTwelveFindsTheActAndThePagesOfTheMonth() {
        List<String> paths = paths(ask("2025-10"));
        assertEquals("cn_export_control/tungsten-2025-02-04.md", paths.getFirst());
        assertTrue(paths.contains("cn_export_control/rare-earth-61.md"), paths.toString());
    }

    @Test
    void aPageWithTheQuotedPhraseAnswersAndNoOther() {
        SearchAnswer answer = ask("\"冶煉分離的技術\"");
        assertEquals(List.of("cn_export_control/rare-earth-technology-62.md"), paths(answer));
        assertEquals(List.of(new Notice(Notice.Kind.PHRASE, List.of("冶煉分離的技術"))), answer.notices());
    }

    @Test
    void aPhraseThatNoPageHoldsIsAskedForByItsWords() {
        SearchAnswer answer = ask("「稀土無人機」");
        assertTrue(answer.total() > 0);
        assertEquals(Notice.Kind.NO_PHRASE, answer.notices().getFirst().kind());
    }

    @Test
    void whatSpeaksOfWhatIsToBeLeftOutIsLeftOutUnderEachOfItsNames() {
        assertTrue(paths(ask("貿易逆差")).contains("us_trade_census/trade_balance/us-balance-deu.md"));
        List<String> paths = paths(ask("貿易逆差 -德國"));
        assertFalse(paths.contains("us_trade_census/trade_balance/us-balance-deu.md"), paths.toString());
        assertTrue(paths.contains("us_trade_census/trade_balance/us-balance-twn.md"), paths.toString());
        assertTrue(paths(ask("稀土 -開採")).stream().noneMatch(p -> p.contains("62")), "what is no name");
    }

    @Test
    void aWholeTextCanBeAsked() {
        String text = String.join(
                "\n",
                library.asOf(LocalDate.MAX).stream()
                        .map(d -> library.text(d.id()))
                        .toList());
        SearchAnswer answer = ask(text.repeat(3));
        assertTrue(answer.total() > 0);
        assertEquals(List.of(Notice.of(Notice.Kind.LONG)), answer.notices());
    }

    @Test
    void whereNothingCanBeLookedForThatIsSaid() {
        for (String empty : List.of("的", "?", "😀", "...")) {
            assertEquals(List.of(Notice.of(Notice.Kind.EMPTY)), ask(empty).notices(), empty);
        }
    }

    @Test
    void aMistypedNameIsForgiven() {
        assertEquals(
                ask("tungsten").hits().getFirst().path(),
                ask("tungstn").hits().getFirst().path());
    }

    @Test
    void pagesOfTheMonthNamedComeFirst() {
        assertEquals(
                LocalDate.of(2024, 8, 26), ask("2024年8月的出口管制").hits().getFirst().date());
    }

    @Test
    void timesAreCountedFromTheDayOfTheQuestionElseOfTheNewestText() {
        assertEquals(Optional.of(DAY), index.newest());
        LocalDate october = LocalDate.of(2025, 10, 9);
        assertEquals(october, ask("去年十月的出口管制").hits().getFirst().date());
        assertEquals(
                LocalDate.of(2025, 2, 4),
                ask(SearchRequest.of("去年二月的出口管制", 5)).hits().getFirst().date());
    }

    @Test
    void copiesOfOnePageAreOneHit() {
        Hit hit = ask("钨出口管制").hits().getFirst();
        assertEquals(1, hit.copies().size());
        assertTrue(paths(ask("钨出口管制")).stream().noneMatch(hit.copies()::contains));
    }

    @Test
    void theSnippetStandsInTheDocumentAtItsLineAndIsMarked() {
        Hit hit = ask("鎢 出口許可證").hits().getFirst();
        String text = library.text(hit.document());
        List<String> lines = text.lines().toList();
        assertTrue(text.contains(hit.snippet()));
        assertTrue(lines.get(hit.line() - 1)
                .contains(hit.snippet().lines().findFirst().orElseThrow()));
        assertFalse(hit.marks().isEmpty());
        for (Hit.Mark mark : hit.marks()) {
            assertTrue(mark.start() < mark.end() && mark.end() <= hit.snippet().length());
        }
        assertTrue(
                hit.matched().stream().anyMatch(m -> m.startsWith("題名")),
                hit.matched().toString());
    }

    @Test
    void filtersLeaveOutWhatTheyName() {
        SearchRequest request = SearchRequest.of("出口", 20);
        assertTrue(ask(request.layers(Set.of(Layer.POLICY))).hits().stream().allMatch(h -> h.layer() == Layer.POLICY));
        assertTrue(ask(request.economies(Set.of("DEU"))).hits().stream()
                .allMatch(h -> h.title().contains("Germany")));
        SearchAnswer late = ask(request.dates(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 31)));
        assertFalse(late.hits().isEmpty());
        assertTrue(late.hits().stream().allMatch(h -> LocalDate.of(2025, 10, 9).equals(h.date())));
        assertTrue(ask(request.categories(Set.of("trade_balance"))).hits().stream()
                .allMatch(h -> h.path().contains("trade_balance")));
        assertFalse(ask(SearchRequest.of("美國", 20).sources(Set.of("US Census Bureau")))
                .hits()
                .isEmpty());
        assertEquals(0, ask(request.sources(Set.of("nobody"))).total());
    }

    @Test
    void aStatusAndAnIssuerAreAskedOfTheDocumentsThatHaveThemOnTheDay() {
        Set<DocumentId> rareEarths = library.asOf(DAY).stream()
                .filter(d -> d.path().contains("rare-earth"))
                .map(Document::id)
                .collect(Collectors.toSet());
        MeasureMark suspended = new MeasureMark(MeasureStatus.SUSPENDED, "", "", null, Set.of());
        MeasureMarks marks = new MeasureMarks(
                Map.of("cn_export_control/rare-earth-61.md", suspended),
                Map.of(MeasureStatus.SUSPENDED, rareEarths),
                Map.of("MOFCOM", rareEarths));
        Searcher searcher = new Searcher(index, TOKENS, null, "TWN", day -> marks, () -> 0);
        SearchRequest request = SearchRequest.of("出口管制", 20);
        List<String> having = paths(searcher.search(request.statuses(Set.of(MeasureStatus.SUSPENDED))));
        assertEquals(2, having.size());
        assertTrue(having.stream().allMatch(p -> p.contains("rare-earth")), having.toString());
        List<String> others = paths(searcher.search(request.statuses(Set.of(MeasureStatus.NONE))));
        assertFalse(others.isEmpty());
        assertTrue(others.stream().noneMatch(p -> p.contains("rare-earth")), others.toString());
        assertEquals(
                0,
                searcher.search(request.statuses(Set.of(MeasureStatus.ENDED))).total());
        assertEquals(1, searcher.search(request).facets().get(Facets.STATUS).get("suspended"));
        assertEquals(having, paths(searcher.search(request.issuers(Set.of("MOFCOM")))));
        assertEquals(others, paths(searcher.search(request.issuers(Set.of(MeasureMarks.OTHER_ISSUER)))));
        assertEquals(
                0,
                searcher.search(request.issuers(Set.of("MOFCOM")).statuses(Set.of(MeasureStatus.NONE)))
                        .total());
    }

    @Test
    void aDayInThePastIsAnsweredWithWhatWasKnownThen() {
        library.add("cn_export_control/graphite.md", "# 石墨物項\n\n## S\n舊的石墨條文。\n", DAY.minusDays(30));
        library.add("cn_export_control/graphite.md", "# 石墨物項\n\n## S\n新的石墨條文。\n", DAY.plusDays(30));
        update();
        assertTrue(ask("石墨條文").hits().getFirst().snippet().contains("新的"));
        assertTrue(ask(SearchRequest.of("石墨條文", 5).asOf(DAY))
                .hits()
                .getFirst()
                .snippet()
                .contains("舊的"));
        assertEquals(1, ask("石墨條文").hits().size());
        assertEquals(0, ask(SearchRequest.of("石墨條文", 5).asOf(DAY.minusDays(31))).total());
    }

    @Test
    void anUpdateTouchesOnlyWhatChanged() {
        IndexReport again = update();
        assertEquals(IndexState.READY, again.before());
        assertEquals(0, again.added());
        library.add("cn_export_control/new.md", "# 鉬\n\n## S\n鉬粉的條文。\n", DAY);
        assertTrue(Indexer.isStale(library, index));
        IndexReport third = update();
        assertEquals(1, third.added());
        assertFalse(Indexer.isStale(library, index));
        assertEquals("cn_export_control/new.md", paths(ask("鉬粉")).getFirst());
    }

    @Test
    void whatTheLibraryNoLongerHoldsIsNoLongerFound() {
        library = new FolderLibrary();
        library.add("cn_export_control/only.md", "# 鉬\n\n## S\n鉬粉的條文。\n", DAY);
        IndexReport report = update();
        assertTrue(report.removed() > 5);
        assertEquals(0, ask("61号").total());
        assertEquals(1, ask("鉬粉").total());
    }

    @Test
    void facetsCountEveryPageOnce() {
        SearchAnswer answer = ask("出口");
        int layers = answer.facets().get("資料層").values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertEquals(answer.total(), layers);
        assertTrue(answer.facets().get("年份").containsKey("2025"));
    }

    @Test
    void scoresFallFromOneToNothing() {
        List<Double> scores = ask("稀土技術出口管制").hits().stream().map(Hit::score).toList();
        assertTrue(scores.getFirst() <= 1 && scores.getLast() > 0, scores.toString());
        assertEquals(scores.stream().sorted(java.util.Comparator.reverseOrder()).toList(), scores);
    }

    @Test
    void aQuestionOfNothingFindsNothing() {
        assertEquals(0, ask("  ").total());
        assertEquals(0, ask("的").total());
        assertEquals(0, ask("zzzzqqq").total());
    }
}
