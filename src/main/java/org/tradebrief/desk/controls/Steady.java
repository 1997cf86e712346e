package org.tradebrief.desk.controls;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A label with the room of the longest that it may say, so that its neighbours stay where they are whatever it says. */
public final class Steady extends StackPane {

    /** @param longest what it may say, in every length that there is */
    public Steady(Label label, Pos where, List<? extends ObservableValue<String>> longest) {
        List<Label> room = longest.stream()
                .map(text -> Controls.label(text, label.getStyleClass().toArray(String[]::new)))
                .toList();
        room.forEach(one -> one.setVisible(false));
        Stream.concat(room.stream(), Stream.of(label)).forEach(one -> {
            one.setMinWidth(Region.USE_PREF_SIZE);
            StackPane.setAlignment(one, where);
        });
        getChildren().setAll(room);
        getChildren().add(label);
        setMinWidth(Region.USE_PREF_SIZE);
    }
}
