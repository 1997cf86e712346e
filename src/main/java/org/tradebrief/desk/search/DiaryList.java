package org.tradebrief.desk.search;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.controls.Tips;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.search.record.RecordedSearch;

/** The searches of the week: asked again with a press, put into the appendix, or taken out of the record. */
final class DiaryList extends VBox {
    private final SearchModel model;
    private final SearchActions actions;
    private final Diary diary;
    private final Phrases words;
    private final SearchTexts texts;
    private final VBox rows = new VBox();

    DiaryList(SearchModel model, Diary diary, SearchActions actions, DeskContext context, SearchTexts texts) {
        this.model = model;
        this.actions = actions;
        this.diary = diary;
        this.texts = texts;
        words = context.words().of("search");
        HBox head = new HBox(Controls.label(words.text("diary.title"), "facet-name"));
        head.getStyleClass().add("saved-head");
        rows.getStyleClass().add("kept");
        getChildren().addAll(head, rows);
        diary.searches().addListener((ListChangeListener<RecordedSearch>) c -> fill());
        model.queryProperty().addListener(o -> markAsked());
        context.words().languageProperty().addListener(o -> fill());
        fill();
    }

    private void fill() {
        setVisible(!diary.searches().isEmpty());
        setManaged(isVisible());
        rows.getChildren().setAll(diary.searches().stream().map(this::row).toList());
        markAsked();
    }

    private void markAsked() {
        AskedRow.mark(rows, model.queryProperty().get());
    }

    private Node row(RecordedSearch search) {
        Button ask = new Button(search.query(), Icon.SEARCH.small());
        ask.setMnemonicParsing(false);
        ask.getStyleClass().add("saved-button");
        ask.setMaxWidth(Double.MAX_VALUE);
        ask.setMinWidth(0);
        Tips.on(ask, () -> texts.asked(search));
        HBox.setHgrow(ask, Priority.ALWAYS);
        ask.setOnAction(e -> model.ask(search));
        Button append = small(Icon.PLUS, "diary.append");
        append.disableProperty().bind(actions.briefOpen().not());
        append.setOnAction(e -> actions.append(search));
        Button forget = small(Icon.CROSS, "diary.forget");
        forget.setOnAction(e -> diary.forget(search));
        return new AskedRow(search.query(), ask, append, forget);
    }

    private Button small(Icon icon, String key) {
        Button button = new Button("", icon.node(12));
        button.getStyleClass().addAll("icon-button", "dense", "forget");
        button.accessibleTextProperty().bind(words.text(key));
        Tips.on(button, () -> words.get(key));
        return button;
    }
}
