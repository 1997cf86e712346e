package org.tradebrief.desk.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.search.SearchRequest;
import org.tradebrief.search.measure.MeasureMark;
import org.tradebrief.search.measure.MeasureMarks;
import org.tradebrief.search.record.RecordedSearch;
import org.tradebrief.trade.Economies;

/** What is asked and what was found. Searches as one types, off the screen's thread; the latest question wins. */
public final class SearchModel {
    private static final String LANE = "search";
    /** Three screens full; more is fetched when a person asks for it. */
    private static final int FIRST = 24;

    private static final int MORE = 50;

    /** As many pages as a search looks at. */
    private static final int ALL = 400;

    private final SearchRoom room;
    private final Tasks tasks;
    private final ObjectProperty<LocalDate> asOf;
    private final Consumer<Runnable> soon;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<SearchFilters> filters = new SimpleObjectProperty<>(SearchFilters.NONE);
    private final ReadOnlyObjectWrapper<@Nullable SearchResult> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<MeasureMarks> measures = new ReadOnlyObjectWrapper<>(MeasureMarks.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final ObservableList<FoundHit> hits = FXCollections.observableArrayList();
    private final ObservableList<SavedSearch> saved = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable FoundHit> selected = new SimpleObjectProperty<>();
    private final List<Runnable> watchers = new ArrayList<>();
    private @Nullable LocalDate measuredOn;
    private int limit = FIRST;
    private boolean together;
    /** Whether what was typed last is still to be asked for. */
    private boolean resting;

    private String wished = "";

    /** The question whose hits are in sight; empty for none. */
    private String shown = "";

    /** @param soon runs the last of several runs given to it, when no other came for a moment */
    public SearchModel(SearchRoom room, Tasks tasks, ObjectProperty<LocalDate> asOf, Consumer<Runnable> soon) {
        this.room = room;
        this.tasks = tasks;
        this.asOf = asOf;
        this.soon = soon;
        query.addListener((o, was, is) -> asked(this::typed));
        filters.addListener(o -> asked(this::search));
        asOf.addListener(o -> search());
    }

    /** At once where no answer is waited for; letters that come before one are asked for together, when they rest. */
    private void typed() {
        if (searching.get()) {
            resting = true;
            soon.accept(() -> {
                if (resting) {
                    search();
                }
            });
        } else {
            search();
        }
    }

    private void asked(Runnable search) {
        if (!together) {
            limit = FIRST;
            search.run();
        }
    }

    /** Asks another question in another way, once. */
    private void ask(String question, SearchFilters how) {
        together = true;
        filters.set(how);
        query.set(question);
        together = false;
        asked(this::search);
    }

    /** Asks now. A question of blanks has no answer. */
    public void search() {
        resting = false;
        String asked = query.get().strip();
        SearchFilters how = filters.get();
        LocalDate day = asOf.get();
        int most = limit;
        if (asked.isEmpty()) {
            tasks.cancel(LANE);
            searching.set(false);
            result.set(null);
            failure.set(null);
            show();
            return;
        }
        searching.set(true);
        if (result.get() == null) {
            tell();
        }
        tasks.run(
                LANE, ReadingModel.QUIET, p -> new Finder(room).find(asked, how, most, day), this::found, this::failed);
        measure(day);
    }

    /** Opens what the first question would have to wait for. */
    public void warm() {
        tasks.run(
                LANE + ".warm",
                ReadingModel.QUIET,
                p -> {
                    SearchRequest small = SearchRequest.of("HHI", 1);
                    return List.of(room.marking().get(), room.engine().get().search(small));
                },
                answer -> {},
                e -> {
                    // The first question meets the same failure, and tells it.
                });
        measure(asOf.get());
    }

    private void measure(LocalDate day) {
        if (day.equals(measuredOn)) {
            return;
        }
        measuredOn = day;
        tasks.run(
                LANE + ".measures",
                ReadingModel.QUIET,
                p -> room.measures().on(day),
                is -> {
                    measures.set(is);
                    show();
                },
                e -> {
                    // Tried again with the next question; hits are shown without their status until then.
                    measuredOn = null;
                });
    }

    private void found(SearchResult is) {
        searching.set(false);
        failure.set(null);
        result.set(is);
        show();
    }

    private void failed(Exception e) {
        searching.set(false);
        failure.set(e);
        tell();
    }

    /** Told once all of an answer is in its place: the parts of it change one after the other. */
    void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    private void tell() {
        watchers.forEach(Runnable::run);
    }

    /** Selects the hit of that path once it is found. */
    void wish(String path) {
        wished = path;
    }

    /** The path of the hit that is still to be selected; empty for none. */
    String wished() {
        return wished;
    }

    /** Another question begins at its first hit; for the same one the selected page stays selected where it is still found. */
    private void show() {
        SearchResult is = result.get();
        String question = is == null ? "" : is.answer().query();
        FoundHit before = question.equals(shown) ? selected.get() : null;
        shown = question;
        List<FoundHit> all = is == null ? List.of() : is.hits();
        fill(all);
        String named = wished;
        wished = all.isEmpty() ? wished : "";
        selected.set(all.stream()
                .filter(h -> before == null
                        ? h.hit().path().equals(named)
                        : h.hit().document().equals(before.hit().document()))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElse(null));
        tell();
    }

    /** What follows is put behind what is there, so that nothing moves under a person's eyes. */
    private void fill(List<FoundHit> all) {
        int there = hits.size();
        if (all.size() >= there && all.subList(0, there).equals(hits)) {
            hits.addAll(all.subList(there, all.size()));
        } else {
            hits.setAll(all);
        }
    }

    Economies economies() {
        return room.economies();
    }

    /** What a hit is as a measure on the day that is shown, by any of its copies. */
    MeasureMark mark(FoundHit found) {
        return measures.get().of(found.hit().path(), found.hit().copies());
    }

    /** Fetches more hits of the same question. */
    public void more() {
        limit += MORE;
        search();
    }

    /** All that was found of what is asked, as for a file; asks anew, so off the screen's thread. */
    Supplier<SearchResult> all() {
        String asked = query.get().strip();
        SearchFilters how = filters.get();
        LocalDate day = asOf.get();
        return () -> new Finder(room).find(asked, how, ALL, day);
    }

    /** The question of the answer in sight; empty where a person has typed on, which no answer takes back. */
    Optional<String> answered() {
        String asked = query.get().strip();
        SearchResult is = result.get();
        return is != null && is.answer().query().equals(asked) ? Optional.of(asked) : Optional.empty();
    }

    boolean hasMore() {
        SearchResult is = result.get();
        return is != null && is.hits().size() < is.answer().total();
    }

    /** Selects the hit so many places on; stays at the ends. */
    public void walk(int by) {
        int at = hits.indexOf(selected.get());
        if (!hits.isEmpty()) {
            selected.set(hits.get(Math.clamp(at + by, 0, hits.size() - 1)));
        }
    }

    void filter(UnaryOperator<SearchFilters> change) {
        filters.set(change.apply(filters.get()));
    }

    /** Takes all filters away but the mode. */
    public void widen() {
        filter(f -> SearchFilters.NONE.mode(f.mode()));
    }

    /** Keeps the question that is asked, the latest first; a question is kept once. */
    public void save() {
        String asked = query.get().strip();
        if (!asked.isEmpty()) {
            saved.removeIf(s -> s.query().equals(asked));
            saved.addFirst(new SavedSearch(asked, filters.get()));
        }
    }

    void ask(SavedSearch search) {
        ask(search.query(), search.filters());
    }

    /** Asks what was asked before, in its mode. */
    void ask(RecordedSearch search) {
        ask(search.query(), SearchFilters.NONE.mode(search.mode()));
    }

    public StringProperty queryProperty() {
        return query;
    }

    ObjectProperty<SearchFilters> filtersProperty() {
        return filters;
    }

    ReadOnlyObjectProperty<@Nullable SearchResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<MeasureMarks> measuresProperty() {
        return measures.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    ObservableList<FoundHit> hits() {
        return hits;
    }

    ObservableList<SavedSearch> saved() {
        return saved;
    }

    ObjectProperty<@Nullable FoundHit> selectedProperty() {
        return selected;
    }
}
