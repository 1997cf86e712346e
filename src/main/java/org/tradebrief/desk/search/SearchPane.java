package org.tradebrief.desk.search;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Controls.Weight;
import org.tradebrief.desk.controls.PixelSplit;
import org.tradebrief.desk.controls.WrappingBar;
import org.tradebrief.desk.screen.Citing;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.screen.Notices;
import org.tradebrief.desk.theme.Sheets;
import org.tradebrief.desk.words.Phrases;

/** The search tab's layout: the question above; ways to narrow, hits and the document read below it. */
final class SearchPane extends BorderPane {
    private static final double HITS = 496;
    private static final double HITS_NARROW = 416;
    private static final double NARROW = 1300;
    private static final List<String> EXAMPLES = List.of("example.1", "example.2", "example.3", "example.4");

    private final SearchModel model;
    private final DeskContext context;
    private final Phrases words;
    private final SearchBar bar;
    private final ReadingPane reading;
    private final StackPane place = new StackPane();
    private final Node found;
    private final Node start;

    SearchPane(
            SearchModel model,
            ReadingModel readingModel,
            Diary diary,
            DeskContext context,
            SearchActions actions,
            @Nullable Citing citing,
            Runnable opened) {
        this.model = model;
        this.context = context;
        words = context.words().of("search");
        SearchTexts texts = new SearchTexts(words);
        getStyleClass().add("search");
        getStylesheets().add(Sheets.beside(SearchPane.class, "search"));
        bar = new SearchBar(model, context, actions.save, () -> open(opened));
        reading = new ReadingPane(
                model, readingModel, context, texts, actions.previous, actions.next, citeBar(actions, citing));
        HitsPane hits = new HitsPane(model, context, texts, () -> open(opened), bar::focus);
        hits.setMinWidth(252);
        reading.setMinWidth(304);
        PixelSplit split = new PixelSplit(hits, reading, hits, HITS_NARROW);
        widthProperty().addListener((o, was, is) -> {
            if (was.doubleValue() < NARROW != is.doubleValue() < NARROW) {
                // After the split has settled: while it grows it keeps the width that it had.
                double wanted = is.doubleValue() < NARROW ? HITS_NARROW : HITS;
                context.tasks().onScreen(() -> split.fit(wanted));
            }
        });
        found = split;
        start = start();
        FacetList facets = new FacetList(
                model,
                context,
                texts,
                Controls.iconButton(actions.save, context.actions()),
                new DiaryList(model, diary, actions, context, texts));
        setTop(bar);
        setLeft(facets);
        setCenter(place);
        place.getChildren().setAll(found, start);
        // In a low window the padding of what can be asked gives way, seen or not.
        place.setMinHeight(0);
        model.resultProperty().addListener(o -> show());
        model.failureProperty().addListener(o -> show());
        model.searchingProperty().addListener(o -> show());
        reading.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                bar.focus();
                e.consume();
            }
        });
        show();
    }

    void focus() {
        bar.focus();
    }

    private void open(Runnable opened) {
        if (model.selectedProperty().get() != null) {
            opened.run();
            reading.focus();
        }
    }

    private Node citeBar(SearchActions actions, @Nullable Citing citing) {
        Label target = Controls.label("", "meta");
        if (citing == null) {
            target.textProperty().bind(words.text("target.none"));
        } else {
            target.textProperty()
                    .bind(Bindings.when(Bindings.isEmpty(citing.target()))
                            .then(words.text("target.none"))
                            .otherwise(words.text("target", citing.target())));
        }
        WrappingBar row = new WrappingBar(8);
        Button append = Controls.button(actions.append, context.actions(), Weight.NORMAL);
        Button cite = Controls.buttonWithKeys(actions.cite, context.actions(), Weight.PRIMARY);
        List.of(append, cite).forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        target.setMinWidth(0);
        row.getChildren().addAll(target, Controls.spring(), append, cite);
        row.getStyleClass().addAll("cite-bar", Notices.KEEP_CLEAR);
        return row;
    }

    /** Before a question is asked: what can be, with examples to press. */
    private Node start() {
        Label hint = Controls.label(words.text("start.hint"), "state-hint");
        hint.setMinHeight(USE_PREF_SIZE);
        VBox box = new VBox(8, Controls.label(words.text("start.title"), "state-title"), hint);
        VBox examples = new VBox(8);
        examples.getStyleClass().add("examples");
        for (String key : EXAMPLES) {
            Hyperlink example = new Hyperlink();
            example.textProperty().bind(words.text(key));
            example.setOnAction(e -> model.queryProperty().set(words.get(key)));
            examples.getChildren().add(example);
        }
        examples.setAlignment(Pos.CENTER);
        box.getChildren().add(examples);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("state");
        return box;
    }

    private void show() {
        boolean nothing = model.resultProperty().get() == null
                && model.failureProperty().get() == null
                && !model.searchingProperty().get();
        // Both stay where they are, so that the sizes of the one that is hidden are known, too.
        start.setVisible(nothing);
        found.setVisible(!nothing);
    }
}
