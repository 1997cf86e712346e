package org.tradebrief.desk.policy;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Glyphs;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;
import org.tradebrief.policy.Status;

/** The listed names as a table: found by any name, or those that changed since an earlier day. */
final class ListingsPane extends VBox {
    private static final double ROW = 32;
    private static final double DAY_WIDTH = 112;

    private final ListingsModel model;
    private final MeasureText text;
    private final Glyphs glyphs;
    private final TableView<ListingRow> table = new TableView<>();
    private final Label count = Controls.label("", "meta");
    private final Phrases phrases;

    /** @param picked told the measure of the row that is selected */
    ListingsPane(ListingsModel model, MeasureText text, Words words, java.util.function.Consumer<String> picked) {
        this.model = model;
        this.text = text;
        glyphs = new Glyphs(words);
        phrases = words.of("policy");
        table.setId("policy-lists");
        table.getStyleClass().add("measure-table");
        table.setFixedCellSize(ROW);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(Controls.label(phrases.text("listing.none"), "muted"));
        for (ListingColumn column : ListingColumn.values()) {
            table.getColumns().add(column(column));
        }
        table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                picked.accept(is.entity().measureId());
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(head(), table);
        model.rowsProperty().addListener((o, was, is) -> fill());
        fill();
    }

    private HBox head() {
        TextField since = new TextField();
        since.setId("listings-since");
        since.setPrefWidth(DAY_WIDTH);
        since.promptTextProperty().bind(phrases.text("entry.day.prompt"));
        since.textProperty().bindBidirectional(model.sinceProperty());
        Label name = Controls.label(phrases.text("listing.since"), "meta");
        name.setLabelFor(since);
        since.accessibleTextProperty().bind(phrases.text("listing.since"));
        HBox head = new HBox(8, name, since, Controls.spring(), count);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("listings-head");
        return head;
    }

    private TableColumn<ListingRow, ListingRow> column(ListingColumn column) {
        TableColumn<ListingRow, ListingRow> made = new TableColumn<>();
        made.textProperty().bind(phrases.text("listing." + column.name()));
        made.setId(column.name());
        made.setPrefWidth(column.width());
        made.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
        made.setCellFactory(c -> new Cell(column));
        made.setComparator(column.order(text));
        return made;
    }

    private void fill() {
        boolean comparing = model.isComparing();
        table.getColumns().stream()
                .filter(c -> c.getId().equals(ListingColumn.BEFORE.name()))
                .forEach(c -> c.setVisible(comparing));
        table.getItems().setAll(model.rowsProperty().get());
        table.sort();
        table.refresh();
        count.setText(phrases.get(
                comparing ? "listing.changed" : "listing.count",
                table.getItems().size()));
    }

    /** The rows that a person selected, or all while it is one or none, in the order shown. */
    List<ListingRow> taken() {
        List<ListingRow> selected = List.copyOf(table.getSelectionModel().getSelectedItems());
        return selected.size() > 1
                ? table.getItems().stream().filter(selected::contains).toList()
                : List.copyOf(table.getItems());
    }

    /** What the keys for copying do. */
    void setOnCopy(Runnable copy) {
        CopyKeys.on(table, copy);
    }

    private final class Cell extends TableCell<ListingRow, ListingRow> {
        private final ListingColumn column;

        Cell(ListingColumn column) {
            this.column = column;
        }

        @Override
        protected void updateItem(@Nullable ListingRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            setText(column.of(row, text));
            Status sign = column == ListingColumn.STATUS
                    ? row.status()
                    : column == ListingColumn.BEFORE ? row.before() : null;
            setGraphic(sign == null ? null : glyphs.status(sign, 12));
        }
    }
}
