package org.tradebrief.desk.controls;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * Shares the width of a table among its columns, without what the bar takes that scrolls its rows, whether there is one or
 * not: the columns stand where they are while rows come. Each gets what it wants and a part of what is left over, or less
 * by the same part of what it can give, and never less than its least width.
 */
public final class ColumnShares<T> {
    /** The bar, with the line beside it. */
    private static final double BAR = 12;

    private final TableView<T> table;
    private final Map<TableColumn<T, ?>, Double> wanted = new HashMap<>();

    /** Takes the widths that the columns prefer now for what they want. */
    public ColumnShares(TableView<T> table) {
        this.table = table;
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.getColumns().forEach(column -> wanted.put(column, column.getPrefWidth()));
        table.widthProperty().addListener(o -> share());
    }

    /** What there is for all columns together. */
    public double room() {
        return table.getWidth() - table.snappedLeftInset() - table.snappedRightInset() - BAR;
    }

    /** To be asked when columns come, go, or need another least width; a change of the table's width asks by itself. */
    public void share() {
        List<TableColumn<T, ?>> shown =
                table.getColumns().stream().filter(TableColumn::isVisible).toList();
        double all = shown.stream().mapToDouble(this::wanted).sum();
        double least = shown.stream().mapToDouble(TableColumn::getMinWidth).sum();
        double room = room();
        if (room <= 0) {
            return;
        }
        double given = all > least ? Math.max(0, Math.min(1, (room - least) / (all - least))) : 1;
        double more = Math.max(1, room / all);
        for (TableColumn<T, ?> column : shown) {
            double own = column.getMinWidth();
            column.setPrefWidth(Math.floor((own + given * (wanted(column) - own)) * more));
        }
    }

    private double wanted(TableColumn<T, ?> column) {
        return Math.max(column.getMinWidth(), wanted.getOrDefault(column, column.getPrefWidth()));
    }
}
