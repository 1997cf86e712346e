package org.tradebrief.desk.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.library.Document;
import org.tradebrief.library.SourceRow;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.search.Hit;

/** The document beside the hits, scrolled to its passage: matches, similar passages, copies. */
public final class ReadingModel {
    private static final String LANE = "search.reading";

    /** Work of this name shows itself on the screen, not in the status bar. */
    static final String QUIET = "read";

    private static final int SIMILAR = 6;

    private final SearchRoom room;
    private final Tasks tasks;
    private final ObjectProperty<LocalDate> asOf;
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private final ObservableList<FoundHit> similar = FXCollections.observableArrayList();
    private final ObservableList<Echo> echoes = FXCollections.observableArrayList();
    private final ObservableList<String> copies = FXCollections.observableArrayList();
    private final IntegerProperty match = new SimpleIntegerProperty(-1);
    private final IntegerProperty from = new SimpleIntegerProperty();
    private final IntegerProperty to = new SimpleIntegerProperty();

    ReadingModel(SearchRoom room, Tasks tasks, ObjectProperty<LocalDate> asOf) {
        this.room = room;
        this.tasks = tasks;
        this.asOf = asOf;
    }

    /** Reads the document of a hit, off the screen's thread. */
    void read(@Nullable FoundHit found, String query) {
        similar.clear();
        echoes.clear();
        if (found == null || found.document() == null) {
            tasks.cancel(LANE);
            reading.set(null);
            copies.clear();
            return;
        }
        Hit hit = found.hit();
        Document document = found.document();
        copies.setAll(hit.copies());
        copies.addFirst(hit.path());
        int length = (int) hit.snippet().lines().count();
        tasks.run(LANE, QUIET, p -> load(document, hit.title(), query, hit.line(), length), this::show, this::failed);
        alike(hit);
    }

    /** Shows a copy in the place of the document; the passage is looked for by the question, for its lines differ. */
    void readCopy(String path, String query) {
        LocalDate day = asOf.get();
        tasks.run(
                LANE,
                QUIET,
                p -> {
                    Document copy = room.library().vintages(path).stream()
                            .filter(d -> !d.vintage().isAfter(day))
                            .reduce((a, b) -> b)
                            .orElseThrow(() -> new IllegalStateException("no such document: " + path));
                    Reading whole = load(copy, copy.title(), query, 1, 1);
                    int first = whole.matches().isEmpty() ? 0 : whole.matches().getFirst();
                    return new Reading(
                            copy, whole.heading(), whole.lines(), first, first, whole.matches(), whole.cut());
                },
                this::show,
                this::failed);
    }

    /** @param title as the hit bears it, for a document may bear none of its own */
    private Reading load(Document document, String title, String query, int line, int length) {
        return Reading.of(
                document,
                Heading.of(title),
                room.library().text(document.id()),
                line,
                length,
                room.marking().get().of(query));
    }

    private void show(Reading is) {
        failure.set(null);
        match.set(-1);
        from.set(is.from());
        to.set(is.to());
        reading.set(is);
        match.set(is.matchFrom(is.from()));
    }

    private void failed(Exception e) {
        reading.set(null);
        failure.set(e);
    }

    /** What other pages and earlier briefs say that is like the passage of a hit. */
    private void alike(Hit hit) {
        Supplier<List<BriefRecord>> briefs = room.briefs().earlier();
        tasks.run(
                LANE + ".echoes",
                QUIET,
                p -> Echo.of(hit.snippet(), briefs.get()),
                echoes::setAll,
                e -> echoes.clear());
        LocalDate day = asOf.get();
        tasks.run(
                LANE + ".similar",
                QUIET,
                p -> room.engine().get().similar(hit.document(), hit.line(), SIMILAR, day).stream()
                        .map(new Finder(room)::found)
                        .toList(),
                similar::setAll,
                e -> similar.clear());
    }

    /** Makes some lines the passage to be cited. */
    void choose(int first, int last) {
        from.set(first);
        to.set(last);
    }

    /** Goes to the match so many places on, around the end. */
    public void step(int by) {
        Reading is = reading.get();
        if (is != null && !is.matches().isEmpty()) {
            match.set(Math.floorMod(match.get() + by, is.matches().size()));
        }
    }

    /** The passage chosen, in one line of text. */
    Optional<String> passage() {
        return Optional.ofNullable(reading.get())
                .filter(r -> !r.lines().isEmpty())
                .map(r -> r.text(from.get(), to.get()));
    }

    Optional<SourceRow> source() {
        return Optional.ofNullable(reading.get())
                .filter(r -> !r.lines().isEmpty())
                .map(r -> r.source(from.get()));
    }

    ReadOnlyObjectProperty<@Nullable Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** The number of the match gone to, from 0; -1 for none. */
    IntegerProperty matchProperty() {
        return match;
    }

    IntegerProperty fromProperty() {
        return from;
    }

    IntegerProperty toProperty() {
        return to;
    }

    /** Earlier briefs that say much of what the passage says, the closest first. */
    ObservableList<Echo> echoes() {
        return echoes;
    }

    void open(Echo echo) {
        room.briefs().open(echo.brief(), echo.part());
    }

    ObservableList<FoundHit> similar() {
        return similar;
    }

    /** Paths of the page's documents, the one that answers best first. */
    ObservableList<String> copies() {
        return copies;
    }
}
