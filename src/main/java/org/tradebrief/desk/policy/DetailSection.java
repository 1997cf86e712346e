package org.tradebrief.desk.policy;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.controls.Controls;

/** A part of the detail under a heading, with a rule below it. */
final class DetailSection extends VBox {
    private final HBox head;

    DetailSection(String title, Node... beside) {
        head = new HBox(8, Controls.label(title, "sub-title"));
        head.getChildren().addAll(beside);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("detail-head");
        getStyleClass().add("detail-section");
        getChildren().add(head);
    }

    HBox head() {
        return head;
    }
}
