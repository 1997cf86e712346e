package org.tradebrief.desk.hhi;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.ColumnShares;
import org.tradebrief.desk.controls.Skeleton;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.trade.partner.Contribution;

/** The partners that a concentration is made of, each with its share, its squared share as a bar and in digits. */
final class PartsTable extends TableView<Contribution> {
    static final int LEADING = 3;
    private static final double BAR = 124;
    private static final double ROW = 28;
    private static final double HEADS = 34;

    private final Phrases words;
    private final HhiText text;
    private double most = 1;

    PartsTable(Phrases words, HhiText text) {
        this.words = words;
        this.text = text;
        getStyleClass().add("plain-table");
        accessibleTextProperty().bind(words.text("parts.table"));
        setId("hhi-parts");
        setFixedCellSize(ROW);
        getColumns().add(column("partner", 100, false, text::partner));
        getColumns().add(column("share", 64, true, HhiText::share));
        getColumns().add(bars());
        getColumns().add(column("squared", 76, true, HhiText::squared));
        getColumns().add(column("of", 72, true, HhiText::ofHhi));
        getColumns().getLast().getStyleClass().add("quiet-column");
        new ColumnShares<>(this).share();
    }

    /** The widths of the last two columns, for the total below them. */
    List<ObservableValue<Number>> figureWidths() {
        return getColumns().stream()
                .skip(3)
                .<ObservableValue<Number>>map(TableColumn::widthProperty)
                .toList();
    }

    /** What is right of the last column: the bar that scrolls the rows, where there is one. */
    ObservableValue<Number> beside() {
        Observable[] moved = Stream.concat(
                        Stream.of(widthProperty()), getColumns().stream().map(TableColumn::widthProperty))
                .toArray(Observable[]::new);
        return Bindings.createDoubleBinding(
                () -> Math.max(
                        0,
                        getWidth()
                                - getColumns().stream()
                                        .mapToDouble(TableColumn::getWidth)
                                        .sum()),
                moved);
    }

    /** Shows the heads above parts that are still being read. */
    void expect(int parts) {
        setPlaceholder(Skeleton.rows(parts, ROW));
        room(parts);
    }

    private void room(int parts) {
        setPrefHeight(HEADS + ROW * parts);
        setMaxHeight(HEADS + ROW * parts);
    }

    void show(List<Contribution> parts) {
        room(parts.size());
        most = parts.stream()
                .filter(p -> p.partner().isPresent())
                .map(Contribution::squared)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(1);
        getItems().setAll(parts);
        refresh();
    }

    private TableColumn<Contribution, Contribution> column(
            String key, double width, boolean figure, Function<Contribution, String> value) {
        TableColumn<Contribution, Contribution> column = plain(key, width);
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Contribution part, boolean empty) {
                super.updateItem(part, empty);
                setText(empty || part == null ? null : value.apply(part));
            }
        });
        if (figure) {
            column.getStyleClass().add("figures");
        }
        return column;
    }

    private TableColumn<Contribution, Contribution> bars() {
        TableColumn<Contribution, Contribution> column = plain("contribution", BAR);
        column.setCellFactory(c -> new BarCell());
        return column;
    }

    private TableColumn<Contribution, Contribution> plain(String key, double width) {
        TableColumn<Contribution, Contribution> column = new TableColumn<>();
        column.textProperty().bind(words.text("part." + key));
        column.setPrefWidth(width);
        // The bars alone give way, for the same stands beside them in digits.
        column.setMinWidth(width * ("contribution".equals(key) ? 0.3 : 1));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(f -> new SimpleObjectProperty<>(f.getValue()));
        return column;
    }

    /** Bars start at zero; the longest is the largest named partner's. */
    private final class BarCell extends TableCell<Contribution, Contribution> {
        private final Region bar = new Region();

        private BarCell() {
            bar.getStyleClass().add("part-bar");
            bar.setMinHeight(12);
            bar.setMaxHeight(12);
        }

        @Override
        protected void updateItem(@Nullable Contribution part, boolean empty) {
            super.updateItem(part, empty);
            setText(null);
            if (empty || part == null) {
                setGraphic(null);
                return;
            }
            double room = Math.max(8, getTableColumn().getWidth() - 16);
            double width = Math.clamp(part.squared().doubleValue() / most, 0, 1) * room;
            bar.setMinWidth(width);
            bar.setPrefWidth(width);
            bar.setMaxWidth(width);
            bar.getStyleClass().remove("leading");
            if (getIndex() < LEADING && part.partner().isPresent()) {
                bar.getStyleClass().add("leading");
            }
            setGraphic(bar);
        }
    }
}
