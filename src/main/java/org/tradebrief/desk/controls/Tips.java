package org.tradebrief.desk.controls;

import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Tells what a control does while the pointer rests on it. A tooltip is a window with a scene of its own: it is made when
 * the pointer comes for the first time, not for each of the hundred controls that nobody points at.
 */
public final class Tips {
    private Tips() {}

    /** @param text asked each time it is shown */
    public static void on(Node node, Supplier<String> text) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent event) {
                node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                Tooltip tip = new Tooltip(text.get());
                tip.setOnShowing(e -> tip.setText(text.get()));
                Tooltip.install(node, tip);
            }
        });
    }
}
