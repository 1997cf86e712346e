package org.tradebrief.desk.hhi;

import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.trade.Digits;

/** Markets whose share changed from a comparable period, the largest change first. */
final class MovesTable extends TableView<MarketMoves.Move> {
    private final Phrases words;

    MovesTable(Phrases words, HhiText text) {
        this.words = words;
        getStyleClass().add("plain-table");
        setId("hhi-moves");
        setFixedCellSize(28);
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(column("partner", 112, false, m -> text.economy(m.partner())));
        getColumns()
                .add(column(
                        "from", 72, true, m -> m.kind() == MarketMoves.Kind.GAINED ? HhiText.NONE : percent(m.from())));
        getColumns()
                .add(column("to", 72, true, m -> m.kind() == MarketMoves.Kind.LOST ? HhiText.NONE : percent(m.to())));
        getColumns().add(column("points", 88, true, m -> HhiText.signed(m.points())));
        getColumns()
                .add(column(
                        "kind",
                        64,
                        false,
                        m -> words.get("move." + m.kind().name().toLowerCase(Locale.ROOT))));
    }

    private static String percent(java.math.BigDecimal share) {
        return Digits.grouped(share, 2);
    }

    private TableColumn<MarketMoves.Move, MarketMoves.Move> column(
            String key, double width, boolean figure, Function<MarketMoves.Move, String> value) {
        TableColumn<MarketMoves.Move, MarketMoves.Move> column = new TableColumn<>();
        column.textProperty().bind(words.text("moves." + key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(f -> new SimpleObjectProperty<>(f.getValue()));
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(MarketMoves.@Nullable Move move, boolean empty) {
                super.updateItem(move, empty);
                setText(empty || move == null ? null : value.apply(move));
            }
        });
        if (figure) {
            column.getStyleClass().add("figures");
        }
        return column;
    }
}
