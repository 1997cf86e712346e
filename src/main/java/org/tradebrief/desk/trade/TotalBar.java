package org.tradebrief.desk.trade;

import java.math.BigDecimal;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Metric;

/** All partners together, below the table and under the same columns; it stays while the table scrolls. */
final class TotalBar extends HBox {
    private final TradeTable table;
    private final Phrases words;

    TotalBar(TradeTable table, Phrases words) {
        this.table = table;
        this.words = words;
        getStyleClass().add("total-bar");
        setAlignment(Pos.CENTER_LEFT);
        // Its cells follow the columns; they must not hold the columns apart.
        setMinWidth(0);
    }

    void show(@Nullable TradeSheet sheet) {
        getChildren().clear();
        TradeLine total = sheet == null ? null : sheet.total().orElse(null);
        setVisible(total != null);
        setManaged(total != null);
        if (total == null || sheet == null) {
            return;
        }
        for (TreeTableColumn<TradeLine, ?> column : table.getVisibleLeafColumns()) {
            Label cell = new Label(text(column.getId(), total, sheet.query().unit()));
            cell.setAlignment("trade-name".equals(column.getId()) ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
            cell.setMinWidth(0);
            cell.prefWidthProperty().bind(column.widthProperty());
            cell.maxWidthProperty().bind(column.widthProperty());
            getChildren().add(cell);
        }
    }

    private String text(@Nullable String column, TradeLine total, UsdUnit unit) {
        return switch (column == null ? "" : column) {
            case "trade-name" -> words.get("total", total.note());
            case "trade-export" -> money(total, Metric.EXPORT, unit);
            case "trade-import" -> money(total, Metric.IMPORT, unit);
            case "trade-balance" -> money(total, Metric.BALANCE, unit);
            case "trade-share" -> LineText.share(total.share());
            case "trade-year-before" -> LineText.change(total.yearBefore());
            case "trade-month-before" -> LineText.change(total.monthBefore());
            case "trade-balance-change" -> LineText.change(total.balanceChange());
            case "trade-coverage" -> total.coverage().map(c -> c.chinese()).orElse("");
            default -> "";
        };
    }

    private static String money(TradeLine total, Metric metric, UsdUnit unit) {
        BigDecimal usd = total.values().of(metric);
        return LineText.money(usd, unit);
    }
}
