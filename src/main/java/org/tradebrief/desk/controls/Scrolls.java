package org.tradebrief.desk.controls;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Makes scroll panes draw what they hold directly. */
public final class Scrolls {
    private Scrolls() {}

    /**
     * A scroll pane keeps a picture of all it holds, so that scrolling only moves it. Where the content changes with every
     * letter the whole of it would be drawn anew for each: then what is in sight is better drawn itself.
     */
    public static void drawDirectly(ScrollPane pane) {
        pane.skinProperty().subscribe(skin -> {
            for (Node inside : pane.getChildrenUnmodifiable()) {
                if (inside instanceof Parent view && view.getStyleClass().contains("viewport")) {
                    view.setCache(false);
                    view.getChildrenUnmodifiable().forEach(content -> content.setCache(false));
                }
            }
        });
    }
}
