package org.tradebrief.desk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.Layer;
import org.tradebrief.search.SearchMode;
import org.tradebrief.search.SearchRequest;
import org.tradebrief.search.measure.MeasureStatus;

class SearchFiltersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 8);

    @Test
    void yearsBetweenTwoChosenOnesAreChosenToo() {
        SearchFilters filters = SearchFilters.NONE.toggledYear(2021).toggledYear(2023);
        assertEquals(Set.of(2021, 2022, 2023), filters.years());
        SearchRequest request = filters.request("稀土", 10, DAY);
        assertEquals(LocalDate.of(2021, 1, 1), request.from());
        assertEquals(LocalDate.of(2023, 12, 31), request.to());
    }

    @Test
    void aYearTakenOutAtAnEndLeavesTheOthers() {
        SearchFilters run = SearchFilters.NONE.toggledYear(2021).toggledYear(2023);
        assertEquals(Set.of(2022, 2023), run.toggledYear(2021).years());
        assertEquals(Set.of(2021, 2022), run.toggledYear(2023).years());
        assertEquals(Set.of(2023), run.toggledYear(2022).years(), "a gap cannot be asked for");
    }

    @Test
    void theLaterOfTwoFirstDaysHolds() {
        SearchFilters filters = SearchFilters.NONE.span(DateSpan.QUARTER).toggledYear(2026);
        assertEquals(LocalDate.of(2026, 1, 1), filters.request("稀土", 10, DAY).from());
        assertEquals(
                LocalDate.of(2025, 11, 8),
                filters.years(Set.of()).request("稀土", 10, DAY).from());
        assertNull(SearchFilters.NONE.request("稀土", 10, DAY).from());
    }

    @Test
    void onlyWhatNarrowsCanBeTakenAway() {
        assertFalse(SearchFilters.NONE.mode(SearchMode.DENSE).narrow());
        assertTrue(SearchFilters.NONE.layers(Set.of(Layer.POLICY)).narrow());
        assertTrue(SearchFilters.NONE.statuses(Set.of(MeasureStatus.SUSPENDED)).narrow());
    }

    @Test
    void savedSearchesComeBackAsTheyWereKept() {
        List<SavedSearch> saved = List.of(
                new SavedSearch(
                        "台灣 出口 & HHI\n100%",
                        SearchFilters.NONE
                                .mode(SearchMode.DENSE)
                                .layers(Set.of(Layer.CENSUS, Layer.POLICY))
                                .sources(Set.of("A & B, C"))
                                .years(Set.of(2025))),
                new SavedSearch("61号", SearchFilters.NONE));
        assertEquals(saved, SavedSearch.read(SavedSearch.write(saved)));
        assertEquals(List.of(), SavedSearch.read("something else\n"));
        SavedSearch old = new SavedSearch("61号", SearchFilters.NONE.layers(Set.of(Layer.POLICY)));
        assertEquals(List.of(old), SavedSearch.read("61%E5%8F%B7 hybrid cn_export_control"));
    }
}
