package org.tradebrief.desk.search;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/** A question that was kept, to be asked again; it tells whether it is the one being asked. */
final class AskedRow extends HBox {
    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");

    private final String question;

    AskedRow(String question, Node... parts) {
        super(parts);
        this.question = question;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("saved-row");
    }

    /** Marks the one of the rows whose question is being asked. */
    static void mark(Pane rows, String asked) {
        for (Node node : rows.getChildren()) {
            if (node instanceof AskedRow row) {
                row.pseudoClassStateChanged(ASKED, row.question.equals(asked.strip()));
            }
        }
    }
}
