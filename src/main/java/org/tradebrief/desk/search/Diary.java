package org.tradebrief.desk.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.search.SearchAnswer;
import org.tradebrief.search.record.RecordedSearch;
import org.tradebrief.search.record.SearchLog;

/**
 * The searches of the week that is shown. A question on its way to another is not kept: only one that a person rests on,
 * or does something with what it found.
 */
public final class Diary {
    private static final String LANE = "search.diary";

    private final SearchRoom room;
    private final Tasks tasks;
    private final ObjectProperty<LocalDate> asOf;
    private final Consumer<Runnable> rested;
    private final ObservableList<RecordedSearch> searches = FXCollections.observableArrayList();
    private @Nullable RecordedSearch latest;
    private boolean kept;

    /** @param rested runs the last of several runs given to it, once no other came for some seconds */
    Diary(SearchRoom room, Tasks tasks, ObjectProperty<LocalDate> asOf, Consumer<Runnable> rested) {
        this.room = room;
        this.tasks = tasks;
        this.asOf = asOf;
        this.rested = rested;
        asOf.addListener(o -> load());
    }

    /** Hears of an answer; more hits of the same question are the same search. */
    void answered(SearchAnswer answer) {
        RecordedSearch is = RecordedSearch.of(answer, asOf.get(), room.clock().instant());
        RecordedSearch before = latest;
        boolean same =
                before != null && before.asks(is) && before.day().equals(is.day()) && before.total() == is.total();
        if (!same) {
            latest = is;
            kept = false;
            rested.accept(this::note);
        }
    }

    /** Keeps the latest search: a person did something with what it found. */
    void note() {
        RecordedSearch is = latest;
        if (is != null && !kept) {
            kept = true;
            change(log -> log.keep(is));
        }
    }

    void forget(RecordedSearch search) {
        change(log -> log.forget(search));
    }

    /** Reads what was kept of the week. */
    void load() {
        change(log -> {});
    }

    private void change(Consumer<SearchLog> how) {
        LocalDate monday = asOf.get().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        tasks.run(
                LANE,
                ReadingModel.QUIET,
                p -> {
                    synchronized (this) {
                        how.accept(room.searches());
                        return room.searches().between(monday, monday.plusDays(6));
                    }
                },
                this::show,
                e -> {
                    // The list stays as it was; what was found is on the screen all the same.
                });
    }

    private void show(List<RecordedSearch> of) {
        if (!searches.equals(of)) {
            searches.setAll(of);
        }
    }

    /** The latest first. */
    ObservableList<RecordedSearch> searches() {
        return searches;
    }

    @Nullable
    RecordedSearch latest() {
        return latest;
    }
}
