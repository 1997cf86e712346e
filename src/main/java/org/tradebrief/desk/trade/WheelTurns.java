package org.tradebrief.desk.trade;

import javafx.animation.AnimationTimer;
import javafx.scene.control.TableView;
import javafx.scene.input.ScrollEvent;

/** Scrolls a table once a frame, however often the wheel turns meanwhile: each scroll lays all rows out. */
final class WheelTurns extends AnimationTimer {
    private final TableView<?> table;
    private double pixels;

    private WheelTurns(TableView<?> table) {
        this.table = table;
    }

    static void install(TableView<?> table) {
        WheelTurns turns = new WheelTurns(table);
        table.addEventFilter(ScrollEvent.SCROLL, turns::take);
    }

    private void take(ScrollEvent event) {
        if (event.getDeltaX() == 0 && event.getDeltaY() != 0 && !event.isShortcutDown()) {
            pixels -= switch (event.getTextDeltaYUnits()) {
                case LINES -> event.getTextDeltaY() * TradeTable.ROW;
                case PAGES -> event.getTextDeltaY() * table.getHeight();
                case NONE -> event.getDeltaY();
            };
            event.consume();
            start();
        }
    }

    @Override
    public void handle(long now) {
        stop();
        ManyRows.in(table).ifPresent(rows -> rows.move(pixels));
        pixels = 0;
    }
}
