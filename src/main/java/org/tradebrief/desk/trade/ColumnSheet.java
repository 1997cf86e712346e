package org.tradebrief.desk.trade;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.theme.Sheets;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.trade.series.Metric;

/**
 * Which columns stand in the table, in which order, and which stay while the others scroll. Each change is seen at once.
 * Space shows or hides, Alt with the arrows moves, F lets the columns down to this one stay.
 */
final class ColumnSheet extends VBox {
    private static final double ROW = 32;

    private final TradeModel model;
    private final Phrases words;
    private final LineText text;
    private final Layout.Kind kind;
    private final ObservableList<TradeColumn> all = FXCollections.observableArrayList();
    private final ListView<TradeColumn> list = new ListView<>(all);

    ColumnSheet(TradeModel model, Phrases words, LineText text) {
        super(12);
        this.model = model;
        this.words = words;
        this.text = text;
        Holding holding = model.holdingProperty().get();
        kind = holding == null ? Layout.Kind.MONTHS : Layout.Kind.of(holding);
        getStyleClass().add("work-sheet");
        getStylesheets().add(Sheets.beside(ColumnSheet.class, "trade"));
        list.getStyleClass().add("column-list");
        list.setId("trade-column-list");
        list.setCellFactory(v -> new Cell());
        list.setFixedCellSize(ROW);
        list.accessibleTextProperty().bind(words.text("columns.title"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        fill();
        list.setPrefHeight(ROW * all.size() + 4);
        list.getSelectionModel().selectFirst();
        Button usual = new Button();
        usual.textProperty().bind(words.text("columns.usual"));
        usual.setOnAction(e -> {
            model.lay(kind.usual());
            fill();
        });
        HBox foot = new HBox(Controls.label(words.text("columns.keys"), "muted", "small"), Controls.spring(), usual);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(list, foot);
    }

    Node first() {
        return list;
    }

    private Layout laid() {
        return model.layoutProperty().get();
    }

    /** Those that are shown in their order, the others after them. */
    private void fill() {
        List<TradeColumn> is = new ArrayList<>(laid().columns());
        kind.possible().stream().filter(c -> !is.contains(c)).forEach(is::add);
        all.setAll(is);
    }

    private void pressed(KeyEvent event) {
        TradeColumn column = list.getSelectionModel().getSelectedItem();
        if (column == null) {
            return;
        }
        boolean taken = true;
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            move(column, -1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            move(column, 1);
        } else if (event.getCode() == KeyCode.SPACE) {
            toggle(column);
        } else if (event.getCode() == KeyCode.F && !event.isShortcutDown()) {
            freeze(column);
        } else {
            taken = false;
        }
        if (taken) {
            event.consume();
        }
    }

    private void toggle(TradeColumn column) {
        List<TradeColumn> columns = new ArrayList<>(laid().columns());
        if (column != TradeColumn.NAME && !columns.remove(column)) {
            columns.add(column);
        }
        lay(laid().with(columns), column);
    }

    private void move(TradeColumn column, int by) {
        List<TradeColumn> columns = new ArrayList<>(laid().columns());
        int at = columns.indexOf(column);
        int to = at + by;
        if (at >= 0 && to >= 0 && to < columns.size()) {
            columns.remove(at);
            columns.add(to, column);
            lay(laid().with(columns), column);
        }
    }

    /** Once more on the last that stays lets all scroll. */
    private void freeze(TradeColumn column) {
        int first = laid().columns().indexOf(column) + 1;
        lay(laid().freezing(first == laid().frozen() ? 0 : first), column);
    }

    private void lay(Layout is, TradeColumn selected) {
        model.lay(is);
        fill();
        list.getSelectionModel().select(selected);
        list.requestFocus();
    }

    private final class Cell extends ListCell<TradeColumn> {
        private final CheckBox box = new CheckBox();
        private final Button up = button("columns.up", "▲");
        private final Button down = button("columns.down", "▼");
        private final Button freeze = new Button();
        private final HBox inside = new HBox(8, box, Controls.spring(), freeze, up, down);

        Cell() {
            box.setFocusTraversable(false);
            inside.setAlignment(Pos.CENTER_LEFT);
            freeze.getStyleClass().addAll("flat-button", "dense");
            freeze.setFocusTraversable(false);
        }

        private Button button(String key, String sign) {
            Button button = new Button(sign);
            button.getStyleClass().addAll("flat-button", "dense");
            button.accessibleTextProperty().bind(words.text(key));
            button.setFocusTraversable(false);
            return button;
        }

        @Override
        protected void updateItem(@Nullable TradeColumn column, boolean empty) {
            super.updateItem(column, empty);
            if (empty || column == null) {
                setGraphic(null);
                return;
            }
            int at = laid().columns().indexOf(column);
            boolean stays = at >= 0 && at < laid().frozen();
            box.setText(column == TradeColumn.VALUE ? words.get("column.value") : text.head(column, Metric.IMPORT));
            box.setSelected(at >= 0);
            box.setDisable(column == TradeColumn.NAME);
            box.setOnAction(e -> toggle(column));
            freeze.setText(words.get(stays ? "columns.stays" : "columns.stay"));
            freeze.setVisible(at >= 0);
            freeze.setOnAction(e -> freeze(column));
            up.setOnAction(e -> move(column, -1));
            down.setOnAction(e -> move(column, 1));
            up.setDisable(at <= 0);
            down.setDisable(at < 0 || at == laid().columns().size() - 1);
            setAccessibleText(box.getText());
            setGraphic(inside);
        }
    }
}
