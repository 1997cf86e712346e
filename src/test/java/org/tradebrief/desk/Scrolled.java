package org.tradebrief.desk;

import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;

/** How far an area or a list is scrolled. */
final class Scrolled {
    private Scrolled() {}

    /** Pixels of an area; of a list its first row in sight and how much of that is hidden. */
    static String place(Node node) {
        if (node instanceof ScrollPane pane) {
            return String.valueOf(Math.round(pane.getVvalue() * room(pane)));
        }
        IndexedCell<?> first = flow(node).getFirstVisibleCell();
        return first == null ? "none" : first.getIndex() + " " + Math.round(-first.getLayoutY());
    }

    static Node to(Node node, double pixels) {
        if (node instanceof ScrollPane pane) {
            pane.setVvalue(pixels / room(pane));
        } else {
            flow(node).scrollPixels(pixels);
        }
        return node;
    }

    private static double room(ScrollPane pane) {
        return pane.getContent().getLayoutBounds().getHeight()
                - pane.getViewportBounds().getHeight();
    }

    private static VirtualFlow<?> flow(Node node) {
        return (VirtualFlow<?>) node.lookup(".virtual-flow");
    }
}
