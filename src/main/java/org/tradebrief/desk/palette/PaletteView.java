package org.tradebrief.desk.palette;

import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Written;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;

/** The palette over the window: a field and what answers it. Arrow keys choose, Enter runs, Esc or a press beside leaves. */
public final class PaletteView extends StackPane {
    private static final int ROW = 36;
    private static final int ROWS = 10;

    private final PaletteModel model;
    private final Phrases phrases;
    private final TextField field = new TextField();
    private final ListView<Entry> list;
    private final Runnable close;

    public PaletteView(PaletteModel model, Words words, Runnable close) {
        this.model = model;
        this.phrases = words.of("palette");
        this.close = close;
        getStyleClass().add("palette-shade");
        list = new ListView<>(model.found());
        list.getStyleClass().add("palette-list");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * ROWS);
        list.setCellFactory(view -> new Cell());
        list.setFocusTraversable(false);
        list.setPlaceholder(Controls.label(phrases.text("nothing"), "muted"));
        list.accessibleTextProperty().bind(phrases.text("results"));
        field.setId("palette-field");
        field.getStyleClass().add("palette-field");
        field.promptTextProperty().bind(phrases.text("prompt"));
        StringProperty written = Written.in(field);
        written.bindBidirectional(model.queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        written.addListener((o, was, is) -> list.getSelectionModel().selectFirst());
        list.setOnMouseClicked(e -> choose());
        VBox box = new VBox(field, list);
        box.getStyleClass().add("palette");
        box.setAccessibleRole(AccessibleRole.DIALOG);
        getChildren().add(box);
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
            if (e.getTarget() == this) {
                close.run();
            }
        });
    }

    /** Opens it empty, the field ready to type. */
    public void open() {
        model.open();
        list.getSelectionModel().selectFirst();
        field.requestFocus();
    }

    private void keys(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        boolean taken = true;
        // Tab stays within: behind the palette it would reach buttons that the next key presses unseen.
        boolean tab = event.getCode() == KeyCode.TAB;
        if (event.getCode() == KeyCode.DOWN || tab && !event.isShiftDown()) {
            select(at + 1);
        } else if (event.getCode() == KeyCode.UP || tab) {
            select(at - 1);
        } else if (event.getCode() == KeyCode.ENTER) {
            choose();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
        } else {
            taken = false;
        }
        if (taken) {
            event.consume();
        }
    }

    private void select(int index) {
        int size = list.getItems().size();
        if (size > 0) {
            int next = Math.floorMod(index, size);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - ROWS + 2));
        }
    }

    private void choose() {
        Entry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null && entry.obstacle().isEmpty()) {
            close.run();
            entry.run().run();
        }
    }

    /** One answer: kind, title, detail. */
    private final class Cell extends ListCell<Entry> {
        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            String kind = phrases.get("kind." + entry.kind());
            boolean can = entry.obstacle().isEmpty();
            Label title = Controls.label(entry.title(), can ? "plain" : "faint");
            title.setMinWidth(0);
            Label said = can
                    ? Controls.label(entry.detail(), entry.detail().isEmpty() ? "none" : "key-cap")
                    : Controls.label(entry.obstacle(), "muted", "small");
            said.setMinWidth(USE_PREF_SIZE);
            // As wide as the list and no wider: of a long title its end goes, not the keys behind it.
            setPrefWidth(0);
            HBox row = new HBox(12, Controls.label(kind, "palette-kind"), title, Controls.spring(), said);
            row.getStyleClass().add("row");
            setGraphic(row);
            setAccessibleText(kind + " " + entry.title() + " " + said.getText());
        }
    }
}
