package org.tradebrief.desk.refresh;

import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Verdict;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Glyphs;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;
import org.tradebrief.workbench.FetchReport;
import org.tradebrief.workbench.FetchReport.Made;

/** The calls of a plan or a run: what each asks for, how far it has come, when it was answered last, its address. */
final class CallTable extends TableView<Made> {
    private final Phrases words;
    private final CallText text;
    private final Glyphs glyphs;

    CallTable(Words all, CallText text) {
        this.words = all.of("refresh");
        this.text = text;
        glyphs = new Glyphs(all);
        setId("refresh-calls");
        getStyleClass().add("plain-table");
        setFixedCellSize(28);
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(column("what", 200, text::what));
        getColumns().add(state());
        getColumns()
                .add(column("last", 92, m -> m.last() == null ? "—" : m.last().toString()));
        getColumns().add(column("call", 260, CallTable::asked));
        accessibleTextProperty().bind(words.text("calls"));
        setPlaceholder(Controls.label(words.text("calls.none"), "muted"));
    }

    private TableColumn<Made, Made> column(String key, double width, Function<Made, String> value) {
        TableColumn<Made, Made> column = plain(key, width);
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Made made, boolean empty) {
                super.updateItem(made, empty);
                setText(empty || made == null ? null : value.apply(made));
                setTooltip(empty || made == null ? null : new Tooltip(made.url()));
            }
        });
        return column;
    }

    /** Of an address what tells the calls apart; the whole of it is the tooltip. */
    private static String asked(Made made) {
        int query = made.url().indexOf('?');
        return query < 0
                ? made.url().replaceFirst("^https?://", "")
                : made.url().substring(query + 1);
    }

    private TableColumn<Made, Made> state() {
        TableColumn<Made, Made> column = plain("state", 116);
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Made made, boolean empty) {
                super.updateItem(made, empty);
                setText(empty || made == null ? null : text.state(made.state()));
                Verdict sign = empty || made == null ? null : sign(made.state());
                setGraphic(sign == null ? null : glyphs.verdict(sign, 12));
            }
        });
        return column;
    }

    private TableColumn<Made, Made> plain(String key, double width) {
        TableColumn<Made, Made> column = new TableColumn<>();
        column.textProperty().bind(words.text("column." + key));
        column.setPrefWidth(width);
        column.setMinWidth(width * 0.7);
        column.setSortable(false);
        column.setCellValueFactory(f -> new SimpleObjectProperty<>(f.getValue()));
        return column;
    }

    private static @Nullable Verdict sign(FetchReport.State state) {
        return switch (state) {
            case PLANNED, LEFT -> null;
            case HELD, FETCHED, UNCHANGED -> Verdict.VERIFIED;
            case NOTHING -> Verdict.UNSUPPORTED;
            case FAILED -> Verdict.CONTRADICTED;
        };
    }
}
