package org.tradebrief.desk.controls;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A filter that holds, with a cross to take it away. */
public final class FilterChip extends HBox {

    /** @param remove the words that a screen reader says for the cross */
    public FilterChip(String text, String remove, Runnable onRemove) {
        super(4);
        getStyleClass().addAll("chip", "filter-chip");
        Button cross = new Button();
        cross.setGraphic(Icon.CROSS.node(12));
        cross.getStyleClass().add("chip-cross");
        cross.setAccessibleText(remove);
        cross.setOnAction(e -> onRemove.run());
        getChildren().addAll(new Label(text), cross);
    }
}
