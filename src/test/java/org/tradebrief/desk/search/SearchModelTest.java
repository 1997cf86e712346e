package org.tradebrief.desk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tradebrief.desk.words.Language;
import org.tradebrief.desk.words.Words;
import org.tradebrief.library.Layer;
import org.tradebrief.library.Refusal;
import org.tradebrief.search.SearchMode;
import org.tradebrief.search.Why;
import org.tradebrief.search.measure.MeasureMark;
import org.tradebrief.search.measure.MeasureStatus;
import org.tradebrief.search.record.RecordedSearch;
import org.tradebrief.search.record.SearchLog;

/** What is asked in the search tab, and how it is kept. */
class SearchModelTest extends SearchTabBench {
    private Facet facet(Facet.Kind kind) {
        return result().facets().get(kind.ordinal());
    }

    @Test
    void aQuestionIsPutToTheEngineOnceHoweverItIsAsked() {
        ask("出口");
        assertEquals(1, asked);
        model.save();
        ask("鎢");
        assertEquals(2, asked);
        model.ask(model.saved().getFirst());
        finish();
        assertEquals(3, asked);
        assertNull(typed.get());
        assertEquals("出口", result().answer().query());
    }

    @Test
    void aFileOfTheHitsTellsTheirStatusOnTheDay() {
        ask("2025年第61号");
        SearchResult result = result();
        List<String> lines = new SearchTexts(new Words().of("search"))
                .hits(result.answer(), result.hits(), model::mark)
                .csv()
                .lines()
                .toList();
        assertTrue(lines.getFirst().contains("措施狀態"), lines.getFirst());
        assertTrue(lines.get(1).contains("暫停"), lines.get(1));
    }

    @Test
    void theFirstHitIsSelectedAndArrowsWalkOnToTheEnd() {
        ask("稀土出口管制");
        assertEquals(1, hit(model).hit().rank());
        model.walk(1);
        assertEquals(2, hit(model).hit().rank());
        model.walk(100);
        assertEquals(model.hits().size(), hit(model).hit().rank());
        model.walk(-100);
        assertEquals(1, hit(model).hit().rank());
    }

    @Test
    void anotherQuestionBeginsAtItsFirstHitAndTheSameOneStaysWhereAPersonIs() {
        ask("稀土出口管制");
        model.walk(1);
        String chosen = hit(model).hit().path();
        model.filter(f -> f.layers(Set.of(Layer.POLICY)));
        finish();
        assertEquals(chosen, hit(model).hit().path());
        ask("稀土出口管制技術");
        assertEquals(1, hit(model).hit().rank());
    }

    @Test
    void aHitThatIsAnActBearsItsStatusOnTheDay() {
        ask("2025年第61号");
        MeasureMark mark = model.mark(hit(model));
        assertEquals(MeasureStatus.SUSPENDED, mark.status());
        assertEquals("MOFCOM-2025-61", mark.measure());
        assertEquals("MOFCOM", mark.issuer());
        assertEquals(LocalDate.of(2026, 11, 10), mark.until());
        assertTrue(facet(Facet.Kind.STATUS).values().stream()
                .anyMatch(v -> v.code().equals("suspended") && v.count() >= 1));
    }

    @Test
    void aStatusNarrowsTheHitsAndKeepsTheCountsOfTheOthers() {
        ask("稀土出口管制");
        int all = model.hits().size();
        Facet before = facet(Facet.Kind.STATUS);
        model.filter(f -> f.statuses(Set.of(MeasureStatus.SUSPENDED)));
        finish();
        assertTrue(model.hits().size() < all && !model.hits().isEmpty());
        assertTrue(model.hits().stream().allMatch(h -> model.mark(h).status() == MeasureStatus.SUSPENDED));
        assertEquals(before.values().size(), facet(Facet.Kind.STATUS).values().size());
        model.filter(f -> f.statuses(Set.of(MeasureStatus.NONE)));
        finish();
        assertTrue(model.hits().stream().allMatch(h -> model.mark(h).status() == MeasureStatus.NONE));
        model.widen();
        finish();
        assertEquals(all, model.hits().size());
    }

    @Test
    void aFacetThatNarrowsKeepsTheCountsOfItsOtherValues() {
        ask("台灣 出口");
        Facet before = result().facets().getFirst();
        assertTrue(before.values().size() > 1, before.toString());
        Layer first = Layer.ofFolder(before.values().getFirst().code()).orElseThrow();
        model.filter(f -> f.layers(Set.of(first)));
        finish();
        Facet after = result().facets().getFirst();
        assertEquals(before.values().size(), after.values().size());
        assertTrue(after.values().stream().anyMatch(v -> v.chosen() && v.code().equals(first.folder())));
        assertTrue(model.hits().stream().allMatch(h -> h.hit().layer() == first));
    }

    @Test
    void aQuestionTakenBackLeavesNothing() {
        ask("稀土");
        ask("  ");
        assertNull(model.resultProperty().get());
        assertTrue(model.hits().isEmpty());
    }

    @Test
    void anEngineThatRefusesIsTold() {
        Refusal refusal = new Refusal("IDX-DOWN", "索引打不開。", "重建索引。");
        SearchModel broken = new SearchModel(
                new SearchRoom(
                        () -> {
                            throw refusal;
                        },
                        Optional::empty,
                        room.marking(),
                        room.library(),
                        room.measures(),
                        room.economies(),
                        EarlierBriefs.NONE,
                        SearchLog.NONE,
                        room.clock()),
                tasks,
                asOf,
                Runnable::run);
        broken.queryProperty().set("稀土");
        finish();
        assertEquals(refusal, broken.failureProperty().get());
        assertFalse(broken.searchingProperty().get());
    }

    @Test
    void aQuestionIsKeptOnceAndAskedAgainAsItWas() {
        SearchFilters narrow = SearchFilters.NONE
                .mode(SearchMode.TERMS)
                .layers(Set.of(Layer.POLICY))
                .years(Set.of(2025))
                .statuses(Set.of(MeasureStatus.SUSPENDED));
        model.filter(f -> narrow);
        ask("稀土");
        model.save();
        ask("鎢");
        model.save();
        model.save();
        assertEquals(2, model.saved().size());
        model.widen();
        model.ask(model.saved().get(1));
        finish();
        assertEquals("稀土", result().answer().query());
        assertEquals(narrow, model.filtersProperty().get());
    }

    @Test
    void aSearchIsRecordedOnceAPersonRestsOnItOrActs() {
        Diary diary = new Diary(room, tasks, asOf, typed::set);
        ask("稀土");
        diary.answered(result().answer());
        ask("稀土出口");
        diary.answered(result().answer());
        assertEquals(List.of(), kept.all(), "a question on its way to another");
        Objects.requireNonNull(typed.getAndSet(null)).run();
        finish();
        assertEquals(List.of("稀土出口"), queries(diary));
        RecordedSearch one = kept.all().getFirst();
        assertEquals(NOW, one.at());
        assertEquals(result().answer().engine(), one.engine());
        assertEquals(result().answer().total(), one.total());
        assertEquals(model.hits().getFirst().hit().path(), one.hits().getFirst().path());
        ask("鎢");
        diary.answered(result().answer());
        diary.note();
        diary.note();
        finish();
        assertEquals(List.of("鎢", "稀土出口"), queries(diary));
        model.ask(one);
        finish();
        assertEquals("稀土出口", result().answer().query());
    }

    @Test
    void anotherWeekHasSearchesOfItsOwnAndWhatIsForgottenIsGone() {
        Diary diary = new Diary(room, tasks, asOf, typed::set);
        ask("稀土");
        diary.answered(result().answer());
        diary.note();
        finish();
        asOf.set(DAY.plusDays(1));
        finish();
        assertEquals(List.of(), queries(diary));
        asOf.set(DAY.minusDays(6));
        finish();
        assertEquals(List.of("稀土"), queries(diary));
        diary.forget(diary.searches().getFirst());
        finish();
        assertEquals(List.of(), queries(diary));
    }

    private static List<String> queries(Diary diary) {
        return diary.searches().stream().map(RecordedSearch::query).toList();
    }

    @Test
    void aRecordedSearchReadsAsTheAppendixListsIt() {
        ask("鎢出口管制");
        RecordedSearch recorded = RecordedSearch.of(result().answer(), DAY, NOW);
        String text =
                new SearchTexts(new Words().of("search")).appendix(recorded, 2).toString();
        assertTrue(text.startsWith("[本週查詢「鎢出口管制」：混合檢索，引擎 內建，未使用向量模型，台北時間 2026-02-06 "), text);
        assertTrue(text.contains("查得 " + result().answer().total() + " 筆"), text);
        assertTrue(text.contains("| 1 | ") && text.contains("| 2 | ") && !text.contains("| 3 | "), text);
        assertTrue(text.contains(hit(model).hit().path()), text);
    }

    @Test
    void reasonsAndRoutesAreSaidInTheDesksLanguage() {
        ask("鎢 出口許可證");
        Words words = new Words();
        SearchTexts texts = new SearchTexts(words.of("search"));
        String chinese = texts.reasons(hit(model).hit());
        assertTrue(chinese.startsWith("符合：題名「鎢」"), chinese);
        assertEquals("未設定語意模型，只比對字詞", texts.route(result().answer().why()));
        words.languageProperty().set(Language.EN);
        String english = texts.reasons(hit(model).hit());
        assertTrue(english.startsWith("Matched: title \u201c鎢\u201d"), english);
        assertTrue(english.contains("in the text"), english);
        assertEquals(
                "No model is set up: words alone", texts.route(result().answer().why()));
        ask("Skydio");
        assertEquals(
                "No document holds \u201cSkydio\u201d",
                texts.notices(result().answer()).replaceFirst(";.*", ""));
        for (Why.Case is : Why.Case.values()) {
            assertFalse(texts.route(new Why(is, "50%")).contains("route."), is.name());
        }
    }
}
