package org.tradebrief.desk.hhi;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Verdict;
import org.tradebrief.desk.controls.ColumnShares;
import org.tradebrief.desk.controls.Glyphs;
import org.tradebrief.desk.controls.Skeleton;
import org.tradebrief.desk.words.Words;
import org.tradebrief.trade.partner.Thresholds;
import org.tradebrief.trade.view.ConcentrationState;

/** The values of the bars as a table: sortable, a click selects, a double click or Enter opens the source row. */
final class HhiTable extends TableView<ConcentrationState> {
    private static final double ROW = 28;
    private static final int ROWS = 6;
    /** In the order in which they are left out. */
    private static final List<Set<HhiColumn>> DISPENSABLE =
            List.of(Set.of(HhiColumn.BOUNDS), Set.of(HhiColumn.SOURCE), Set.of(HhiColumn.LEVEL, HhiColumn.EFFECTIVE));

    private final HhiText text;
    private final HhiRoom room;
    private final ColumnShares<ConcentrationState> shares;
    private final Glyphs glyphs;
    private Thresholds thresholds = Thresholds.CLASSIC;
    private boolean filling;

    /** @param room what each column needs at least */
    HhiTable(
            Words words,
            HhiText text,
            HhiRoom room,
            Consumer<ConcentrationState> pick,
            Consumer<ConcentrationState> open) {
        this.text = text;
        this.room = room;
        glyphs = new Glyphs(words);
        getStyleClass().add("plain-table");
        accessibleTextProperty().bind(words.of("hhi").text("table.title"));
        setId("hhi-values");
        setFixedCellSize(ROW);
        for (HhiColumn column : HhiColumn.values()) {
            getColumns().add(column(column, words));
        }
        shares = new ColumnShares<>(this);
        give();
        widthProperty().addListener(o -> narrow());
        words.languageProperty().addListener(o -> {
            give();
            narrow();
            refresh();
        });
        getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null && !filling) {
                pick.accept(is);
            }
        });
        setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                opened(open);
            }
        });
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                opened(open);
                e.consume();
            }
        });
    }

    private void give() {
        for (HhiColumn column : HhiColumn.values()) {
            getColumns().get(column.ordinal()).setMinWidth(room.least(column));
        }
    }

    /** Leaves out what stands beside or above as well, and the document's name, where there is no room for all whole. */
    private void narrow() {
        Set<HhiColumn> shown = EnumSet.allOf(HhiColumn.class);
        for (Set<HhiColumn> dispensable : DISPENSABLE) {
            if (room.least(shown) > shares.room()) {
                shown.removeAll(dispensable);
            }
        }
        for (HhiColumn column : HhiColumn.values()) {
            getColumns().get(column.ordinal()).setVisible(shown.contains(column));
        }
        shares.share();
    }

    private void opened(Consumer<ConcentrationState> open) {
        ConcentrationState chosen = getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open.accept(chosen);
        }
    }

    /** Shows the heads above values that are still being read. */
    void expect() {
        setPlaceholder(Skeleton.rows(ROWS, ROW));
    }

    void show(HhiSheet sheet) {
        filling = true;
        boolean other = thresholds != sheet.thresholds();
        thresholds = sheet.thresholds();
        if (!List.copyOf(getItems()).equals(sheet.states())) {
            getItems().setAll(sheet.states());
            sort();
        } else if (other) {
            refresh();
        }
        sheet.chosen().ifPresent(s -> getSelectionModel().select(s));
        filling = false;
    }

    private TableColumn<ConcentrationState, ConcentrationState> column(HhiColumn is, Words words) {
        TableColumn<ConcentrationState, ConcentrationState> column = new TableColumn<>();
        column.textProperty().bind(words.of("hhi").text(is.key()));
        column.setId("hhi-" + is.key());
        column.setPrefWidth(is.width());
        column.setCellValueFactory(f -> new SimpleObjectProperty<>(f.getValue()));
        column.setComparator(is.order(text));
        column.setCellFactory(c -> new Cell(is));
        if (is.isFigure()) {
            column.getStyleClass().add("figures");
        }
        return column;
    }

    private final class Cell extends TableCell<ConcentrationState, ConcentrationState> {
        private final HhiColumn column;

        private Cell(HhiColumn column) {
            this.column = column;
            if (column.isStrong()) {
                getStyleClass().add("strong");
            } else if (column == HhiColumn.BOUNDS || column == HhiColumn.SOURCE) {
                getStyleClass().add("quiet");
            }
        }

        @Override
        protected void updateItem(@Nullable ConcentrationState state, boolean empty) {
            super.updateItem(state, empty);
            getStyleClass().remove("gate-stop");
            setGraphic(null);
            if (empty || state == null) {
                setText(null);
                return;
            }
            setText(column.text(state, thresholds, text));
            if (column == HhiColumn.COVERAGE) {
                boolean stopped = state.stopped().isPresent();
                setGraphic(glyphs.verdict(sign(state), 12));
                if (stopped) {
                    getStyleClass().add("gate-stop");
                }
            }
        }
    }

    private static Verdict sign(ConcentrationState state) {
        return state.stopped().isPresent()
                ? Verdict.CONTRADICTED
                : state.state().fellBack() ? Verdict.INCOMPARABLE : Verdict.VERIFIED;
    }
}
