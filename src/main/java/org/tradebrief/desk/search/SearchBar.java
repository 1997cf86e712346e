package org.tradebrief.desk.search;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.controls.ChoiceField;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Controls.Weight;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.controls.Segmented;
import org.tradebrief.desk.controls.WordsField;
import org.tradebrief.desk.controls.WrappingBar;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.search.SearchMode;

/** The question and how it is asked. */
final class SearchBar extends WrappingBar {
    private final WordsField field;

    SearchBar(SearchModel model, DeskContext context, Action save, Runnable open) {
        super(12);
        Phrases words = context.words().of("search");
        getStyleClass().add("search-bar");
        field = new WordsField(context.words(), Icon.SEARCH, words.text("query.prompt"));
        fillField(model, open);
        Segmented<SearchMode> mode = new Segmented<>(
                List.of(SearchMode.HYBRID, SearchMode.TERMS, SearchMode.DENSE),
                model.filtersProperty().get().mode(),
                m -> words.text("mode." + m.code()));
        mode.valueProperty().addListener((o, was, is) -> model.filter(f -> f.mode(is)));
        ChoiceField<DateSpan> dates = new ChoiceField<>(words.text("filter.dates"), s -> words.get(s.key()));
        dates.choices().setAll(DateSpan.values());
        dates.valueProperty().set(model.filtersProperty().get().span());
        dates.valueProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.filter(f -> f.span(is));
            }
        });
        model.filtersProperty().addListener((o, was, is) -> {
            mode.valueProperty().set(is.mode());
            dates.valueProperty().set(is.span());
        });
        dates.setMinWidth(USE_PREF_SIZE);
        context.words().languageProperty().addListener(o -> dates.rebuild());
        Button keep = Controls.button(save, context.actions(), Weight.NORMAL);
        keep.setId("search-save");
        keep.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(field, mode, dates, keep);
    }

    private void fillField(SearchModel model, Runnable open) {
        field.setId("search-query");
        field.getStyleClass().add("query-field");
        field.writtenProperty().bindBidirectional(model.queryProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMinWidth(200);
        field.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.UP) {
                model.walk(e.getCode() == KeyCode.DOWN ? 1 : -1);
                e.consume();
            } else if (e.getCode() == KeyCode.ENTER && !e.isShortcutDown()) {
                open.run();
                e.consume();
            }
        });
    }

    void focus() {
        field.requestFocus();
        field.end();
    }
}
