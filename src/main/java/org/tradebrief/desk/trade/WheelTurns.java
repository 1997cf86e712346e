package org.tradebrief.desk.trade;

import javafx.animation.AnimationTimer;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ScrollEvent;

/**
 * Scrolls a table once a frame, however often the wheel turns meanwhile: each scroll lays all rows out, and among a million
 * rows finding the first one in sight alone takes some milliseconds.
 */
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
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollPixels(pixels);
        }
        pixels = 0;
    }
}
