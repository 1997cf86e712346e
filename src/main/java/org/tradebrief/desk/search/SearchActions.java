package org.tradebrief.desk.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
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
            @Nullable Citing citing,
            @Nullable Appending appending) {
        this.model = model;
        this.reading = reading;
        this.context = context;
        this.citing = citing;
        this.appending = appending;
        words = context.words().of("search");
        BooleanExpression found = Bindings.isNotEmpty(model.hits());
        BooleanExpression read = shown.and(Bindings.isNotNull(reading.readingProperty()));
        BooleanExpression asked = model.queryProperty().isNotEmpty();
        BooleanExpression briefOpen = citing == null
                ? new SimpleBooleanProperty(false)
                : BooleanExpression.booleanExpression(Bindings.isNotEmpty(citing.target()));
        save = Action.of("search.save", words, model::save).icon("bookmark").when(asked);
        export =
                Action.of("search.export", words, this::export).icon("download").when(found);
        cite = Action.of("search.cite", words, this::cite)
                .icon("cite")
                .keys("Shortcut+Enter")
                .when(read.and(briefOpen));
        append = Action.of("search.append", words, this::append).icon("plus").when(found.and(briefOpen));
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

    List<Action> all() {
        return List.of(save, export, cite, append, next, previous, widen, source);
    }

    /** Keys act only while the tab is in view. */
    BooleanProperty shownProperty() {
        return shown;
    }

    private void cite() {
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
        withResult(result -> {
            List<FoundHit> first = model.hits().stream().limit(APPENDED).toList();
            Cited table = new Cited(
                    inBrief.appendix(result.answer(), first),
                    first.stream()
                            .map(f -> new SourceRow(
                                    f.hit().document(), f.hit().path(), f.hit().line()))
                            .toList());
            Appending ready = appending;
            Citing target = citing;
            if (ready != null) {
                ready.append(table);
            } else if (target != null) {
                target.cite(table);
            }
            context.notices().say(words.get("appended", result.answer().query()));
        });
    }

    private void export() {
        withResult(result -> {
            byte[] csv = new SearchTexts(words)
                    .hits(result.answer(), List.copyOf(model.hits()))
                    .csv()
                    .getBytes(StandardCharsets.UTF_8);
            new Saving(context)
                    .ask(words.get("export.title"), words.get("export.name") + ".csv", List.of("csv"), n -> csv);
        });
    }

    private void openSource() {
        reading.source().ifPresent(context.selection().sourceProperty()::set);
    }

    private void withResult(Consumer<SearchResult> act) {
        SearchResult result = model.resultProperty().get();
        if (result != null) {
            act.accept(result);
        }
    }
}
