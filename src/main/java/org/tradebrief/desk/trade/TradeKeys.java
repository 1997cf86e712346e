package org.tradebrief.desk.trade;

import java.util.List;
import javafx.scene.control.TablePosition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The keys of the trade table beyond those of every table: open and close a partner, as in a tree. */
final class TradeKeys {
    /** More cells than this are not selected one by one; to copy all there is a command. */
    private static final int MOST_CELLS = 100_000;

    private TradeKeys() {}

    static void install(TradeTable table) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (isTaken(table, event)) {
                event.consume();
            }
        });
    }

    private static boolean isTaken(TradeTable table, KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            return (long) table.getItems().size() * table.getColumns().size() > MOST_CELLS;
        }
        if (event.isShiftDown() || event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        TradeLine line = table.getSelectionModel().getSelectedItem();
        return line != null
                && switch (event.getCode()) {
                    case SPACE -> toggled(table, line);
                    case RIGHT -> isFirstColumn(table) && !table.isOpen(line) && toggled(table, line);
                    case LEFT -> isFirstColumn(table) && closed(table, line);
                    default -> false;
                };
    }

    private static boolean isFirstColumn(TradeTable table) {
        TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
        return cell.getColumn() <= 0;
    }

    private static boolean toggled(TradeTable table, TradeLine line) {
        table.toggle(line);
        return !line.months().isEmpty();
    }

    /** Closes a partner; of a month goes to its partner. */
    private static boolean closed(TradeTable table, TradeLine line) {
        if (!line.month()) {
            return table.isOpen(line) && toggled(table, line);
        }
        TradeLine above = partnerOf(table.getItems(), line);
        if (above != null) {
            table.select(above);
        }
        return true;
    }

    private static @Nullable TradeLine partnerOf(List<TradeLine> lines, TradeLine month) {
        return lines.stream()
                .filter(l -> !l.month() && l.partner().equals(month.partner()))
                .findFirst()
                .orElse(null);
    }
}
