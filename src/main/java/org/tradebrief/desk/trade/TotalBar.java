package org.tradebrief.desk.trade;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.words.Phrases;

/** All partners together, below the table and under the same columns; it stays while the lines scroll. */
final class TotalBar extends Pane {
    private static final double HEIGHT = 40;
    private static final double INSET = 16;

    private final TradeTable table;
    private final Phrases words;
    private final LineText text;
    private final Pane columns = new Pane();
    private final List<Cell> cells = new ArrayList<>();
    private final Rectangle seen = new Rectangle();

    private record Cell(Label label, TableColumn<?, ?> under) {}

    TotalBar(TradeTable table, Phrases words, LineText text) {
        this.table = table;
        this.words = words;
        this.text = text;
        getStyleClass().add("total-bar");
        setMinSize(0, HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        columns.setClip(seen);
        getChildren().add(columns);
        table.scrolledProperty().addListener(o -> place());
        widthProperty().addListener(o -> place());
    }

    /** @param coming whether there is no sheet only because it is still being read; its room is kept then */
    void show(@Nullable TradeSheet sheet, boolean coming) {
        TradeLine total = sheet == null ? null : sheet.total().orElse(null);
        setVisible(total != null || coming);
        setManaged(total != null || coming);
        columns.getChildren().clear();
        cells.clear();
        if (total == null || sheet == null) {
            return;
        }
        for (TableColumn<TradeLine, ?> column : table.getVisibleLeafColumns()) {
            TradeColumn of = TradeTable.of(column);
            Label cell = new Label(cell(of, total, sheet));
            cell.setAlignment(of.isFigure() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            cells.add(new Cell(cell, column));
            if (table.isFrozen(column)) {
                cell.getStyleClass().add("stays");
                cell.setViewOrder(-1);
            }
            column.widthProperty().addListener(o -> place());
            columns.getChildren().add(cell);
        }
        place();
    }

    private String cell(TradeColumn column, TradeLine total, TradeSheet sheet) {
        return switch (column) {
            case NAME -> words.get("total", total.note());
            case RANK, CLIMBED, SHAPE, VINTAGE, SOURCE, PERIOD, PRODUCT -> "";
            case COVERAGE -> text.months(total);
            default -> text.cell(column, total, sheet.query());
        };
    }

    /** Under its column each, those that stay above the others. */
    private void place() {
        double x = 0;
        for (Cell cell : cells) {
            double width = cell.under().getWidth();
            cell.label().setMinWidth(0);
            cell.label().setPrefSize(width, HEIGHT - 1);
            cell.label().setMaxWidth(width);
            double scrolled = table.scrolledProperty().get();
            cell.label().relocate(table.isFrozen(cell.under()) ? x : x - scrolled, 1);
            x += width;
        }
        columns.setLayoutX(INSET);
        seen.setWidth(Math.max(0, Math.min(getWidth() - 2 * INSET, table.seenWidth())));
        seen.setHeight(HEIGHT);
    }
}
