package org.tradebrief.desk.trade;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.theme.Sheets;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.workbench.SavedViews;

/** Keeps what the tab shows under a name; below, the views that there are: Enter shows one, Delete forgets it. */
final class ViewsSheet extends VBox {
    private static final double ROW = 32;
    private static final int SHOWN = 8;

    private final SavedViews views;
    private final TextField name = new TextField();
    private final ListView<SavedViews.View> list = new ListView<>();

    /** @param keep keeps what is shown under a name; @param show shows a view */
    ViewsSheet(Phrases words, SavedViews views, Consumer<String> keep, Consumer<SavedViews.View> show) {
        super(12);
        this.views = views;
        getStyleClass().add("work-sheet");
        getStylesheets().add(Sheets.beside(ViewsSheet.class, "trade"));
        name.setId("trade-view-name");
        name.promptTextProperty().bind(words.text("views.name"));
        name.accessibleTextProperty().bind(words.text("views.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        Button put = new Button();
        put.textProperty().bind(words.text("views.keep"));
        put.getStyleClass().add("primary");
        put.disableProperty().bind(name.textProperty().map(String::isBlank));
        Runnable keeping = () -> {
            if (!name.getText().isBlank()) {
                keep.accept(name.getText());
                name.clear();
                fill();
            }
        };
        put.setOnAction(e -> keeping.run());
        name.setOnAction(e -> keeping.run());
        HBox row = new HBox(8, name, put);
        row.setAlignment(Pos.CENTER_LEFT);
        list.setId("trade-views-list");
        list.getStyleClass().add("column-list");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * SHOWN + 4);
        list.setPlaceholder(Controls.label(words.text("views.none"), "muted"));
        list.accessibleTextProperty().bind(words.text("views.title"));
        list.setCellFactory(v -> new Named());
        list.addEventFilter(KeyEvent.KEY_PRESSED, e -> pressed(e, show));
        list.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                chosen(show);
            }
        });
        fill();
        getChildren().addAll(row, list, Controls.label(words.text("views.keys"), "muted", "small"));
    }

    Node first() {
        return name;
    }

    private void fill() {
        list.getItems().setAll(views.all());
        list.getSelectionModel().selectLast();
    }

    private void pressed(KeyEvent event, Consumer<SavedViews.View> show) {
        SavedViews.View view = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER) {
            chosen(show);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE && view != null) {
            views.forget(view.name());
            fill();
            event.consume();
        }
    }

    private void chosen(Consumer<SavedViews.View> show) {
        SavedViews.View view = list.getSelectionModel().getSelectedItem();
        if (view != null) {
            show.accept(view);
        }
    }

    private static final class Named extends ListCell<SavedViews.View> {
        @Override
        protected void updateItem(SavedViews.@Nullable View view, boolean empty) {
            super.updateItem(view, empty);
            setText(empty || view == null ? null : view.name());
        }
    }
}
