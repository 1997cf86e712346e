package org.tradebrief.desk.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.export.Saving;
import org.tradebrief.desk.screen.Cited;
import org.tradebrief.desk.screen.Citing;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;
import org.tradebrief.library.SourceRow;
import org.tradebrief.search.record.RecordedSearch;

/** What can be done with what was found: keep the question, walk the matches, cite, append, export. */
final class SearchActions {
    /** As many hits as the appendix of a brief lists of one question. */
    private static final int APPENDED = 5;

    final Action save;
    final Action export;
    final Action cite;
    final Action append;
    final Action next;
    final Action previous;
    final Action widen;
    final Action source;

    private final SearchModel model;
    private final ReadingModel reading;
    private final DeskContext context;
    private final Diary diary;
    private final BooleanExpression briefOpen;
    private final @Nullable Citing citing;
    private final @Nullable Appending appending;
    private final Phrases words;
    private final BooleanProperty shown = new SimpleBooleanProperty();

    /** Briefs are written in Chinese, whatever the desk speaks. */
    private final SearchTexts inBrief = new SearchTexts(new Words().of("search"));

    SearchActions(
            SearchModel model,
            ReadingModel reading,
            DeskContext context,
            Diary diary,
            @Nullable Citing citing,
            @Nullable Appending appending) {
        this.model = model;
        this.reading = reading;
        this.context = context;
        this.diary = diary;
        this.citing = citing;
        this.appending = appending;
        words = context.words().of("search");
        BooleanExpression found = Bindings.isNotEmpty(model.hits());
        BooleanExpression read = shown.and(Bindings.isNotNull(reading.readingProperty()));
        BooleanExpression asked = model.queryProperty().isNotEmpty();
        briefOpen = citing == null
                ? new SimpleBooleanProperty(false)
                : BooleanExpression.booleanExpression(Bindings.isNotEmpty(citing.target()));
        save = Action.of("search.save", words, this::save)
                .icon("bookmark")
                .when(asked, () -> words.get("why.not-asked"));
        export =
                Action.of("search.export", words, this::export).icon("download").when(found);
        cite = Action.of("search.cite", words, this::cite)
                .icon("cite")
                .keys("Shortcut+Enter")
                .when(read.and(briefOpen), () -> why(read.get()));
        append = Action.of("search.append", words, this::append)
                .icon("plus")
                .when(found.and(briefOpen), () -> why(found.get()));
        next = Action.of("search.next", words, () -> reading.step(1))
                .icon("chevron-right")
                .keys("F3")
                .when(read);
        previous = Action.of("search.previous", words, () -> reading.step(-1))
                .icon("chevron-left")
                .keys("Shift+F3")
                .when(read);
        widen = Action.of("search.widen", words, model::widen).icon("filter").when(found.or(asked));
        source = Action.of("search.source", words, this::openSource)
                .icon("document")
                .when(read);
    }

    /** @param something whether there is something to cite */
    private String why(boolean something) {
        return words.get(!something ? "why.nothing" : "why.no-brief");
    }

    List<Action> all() {
        return List.of(save, export, cite, append, next, previous, widen, source);
    }

    /** Whether there is a brief to cite into. */
    BooleanExpression briefOpen() {
        return briefOpen;
    }

    private void save() {
        diary.note();
        model.save();
    }

    /** Keys act only while the tab is in view. */
    BooleanProperty shownProperty() {
        return shown;
    }

    private void cite() {
        diary.note();
        Citing target = citing;
        Reading is = reading.readingProperty().get();
        if (target != null && is != null) {
            reading.passage()
                    .ifPresent(passage -> target.cite(new Cited(
                            inBrief.quotation(is.heading(), passage),
                            reading.source().stream().toList())));
            context.notices().say(words.get("cited", target.target().get()));
        }
    }

    private void append() {
        diary.note();
        RecordedSearch latest = diary.latest();
        if (latest != null) {
            append(latest);
        }
    }

    /** Puts a search into the appendix of the brief that is open, as it was answered. */
    void append(RecordedSearch search) {
        List<SourceRow> sources = search.hits().stream()
                .limit(APPENDED)
                .map(h -> new SourceRow(h.document(), h.path(), h.line()))
                .toList();
        Appending ready = appending;
        Citing target = citing;
        for (String block : inBrief.appendix(search, APPENDED)) {
            if (ready != null) {
                ready.append(new Cited(block, sources));
            } else if (target != null) {
                target.cite(new Cited(block, sources));
            }
        }
        context.notices().say(words.get("appended", search.query()));
    }

    private void export() {
        Supplier<SearchResult> all = model.all();
        new Saving(context)
                .ask(
                        words.get("export.title"),
                        words.get("export.name") + ".csv",
                        List.of("csv"),
                        name -> csv(all.get()));
    }

    private byte[] csv(SearchResult result) {
        return new SearchTexts(words)
                .hits(result.answer(), result.hits(), model::mark)
                .csv()
                .getBytes(StandardCharsets.UTF_8);
    }

    private void openSource() {
        reading.source().ifPresent(context.selection().sourceProperty()::set);
    }
}
