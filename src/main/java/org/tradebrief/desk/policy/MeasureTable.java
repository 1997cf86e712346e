package org.tradebrief.desk.policy;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Glyphs;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;

/** The timeline as a table: the same measures on the same day, every column sortable. */
final class MeasureTable extends TableView<MeasureRow> {
    static final double ROW = 32;

    private final PolicyModel model;
    private final MeasureText text;
    private final Glyphs glyphs;
    private boolean filling;

    MeasureTable(PolicyModel model, MeasureText text, Words words) {
        this.model = model;
        this.text = text;
        glyphs = new Glyphs(words);
        Phrases phrases = words.of("policy");
        getStyleClass().add("measure-table");
        setId("policy-table");
        setFixedCellSize(ROW);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        for (MeasureColumn column : MeasureColumn.values()) {
            getColumns().add(column(column, phrases));
        }
        getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null && !filling && getSelectionModel().getSelectedItems().size() == 1) {
                model.selectedProperty().set(is.measure().id());
            }
        });
        Rest rest = new Rest();
        model.timelineProperty().addListener((o, was, is) -> rest.then(this::fill));
        model.selectedProperty().addListener((o, was, is) -> select());
        fill();
    }

    private TableColumn<MeasureRow, MeasureRow> column(MeasureColumn column, Phrases phrases) {
        TableColumn<MeasureRow, MeasureRow> made = new TableColumn<>();
        made.textProperty().bind(phrases.text("column." + column.name()));
        made.setId(column.name());
        made.setPrefWidth(column.width());
        made.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
        made.setCellFactory(c -> new Cell(column));
        made.setComparator(column.order(text));
        if (column.figures()) {
            made.getStyleClass().add("figures");
        }
        return made;
    }

    /** What the keys for copying do. */
    void setOnCopy(Runnable copy) {
        CopyKeys.on(this, copy);
    }

    /** Writes the rows again in the order that a person chose. */
    void fill() {
        RegisterDay known = model.knownProperty().get();
        var timeline = model.timelineProperty().get();
        filling = true;
        getItems().setAll(known == null || timeline == null ? List.of() : MeasureRow.of(timeline, known));
        sort();
        refresh();
        filling = false;
        select();
    }

    private void select() {
        MeasureRow now = getSelectionModel().getSelectedItem();
        String wanted = model.selectedProperty().get();
        if (filling || now != null && now.measure().id().equals(wanted)) {
            return;
        }
        filling = true;
        getSelectionModel().clearSelection();
        getItems().stream()
                .filter(r -> r.measure().id().equals(wanted))
                .findFirst()
                .ifPresent(r -> getSelectionModel().select(r));
        filling = false;
    }

    /** The rows that a person selected, or all while it is one or none, in the order shown. */
    List<MeasureRow> taken() {
        List<MeasureRow> selected = List.copyOf(getSelectionModel().getSelectedItems());
        return selected.size() > 1
                ? getItems().stream().filter(selected::contains).toList()
                : List.copyOf(getItems());
    }

    private final class Cell extends TableCell<MeasureRow, MeasureRow> {
        private final MeasureColumn column;

        Cell(MeasureColumn column) {
            this.column = column;
            if (column == MeasureColumn.TITLE) {
                getStyleClass().add("simplified");
            }
        }

        @Override
        protected void updateItem(@Nullable MeasureRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            setText(column.of(row, text));
            setGraphic(
                    column == MeasureColumn.STATUS
                            ? glyphs.status(row.standing().status(), 12)
                            : null);
        }
    }
}
