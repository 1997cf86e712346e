package org.tradebrief.desk.controls;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** What scroll panes do not do by themselves: draw what they hold directly, and bring into view what takes the keyboard. */
public final class Scrolls {
    private Scrolls() {}

    /** Brings something that a laid out pane holds into view, no further than need be. */
    public static void reveal(ScrollPane pane, Node inside) {
        Node content = pane.getContent();
        Bounds at = content.sceneToLocal(inside.localToScene(inside.getLayoutBounds()));
        double seen = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        if (hidden > 0) {
            double top = Math.min(Math.max(pane.getVvalue() * hidden, at.getMaxY() - seen), at.getMinY());
            pane.setVvalue(Math.clamp(top / hidden, 0, 1));
        }
    }

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
