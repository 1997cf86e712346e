package org.tradebrief.desk.controls;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A choice of a few, all in view, of which one holds. */
public final class Segmented<T> extends HBox {
    private final ObjectProperty<T> value;

    /** @param text what each choice is called, following the language */
    public Segmented(List<T> choices, T first, Function<T, ObservableValue<String>> text) {
        value = new SimpleObjectProperty<>(first);
        getStyleClass().add("segmented");
        ToggleGroup group = new ToggleGroup();
        for (T choice : choices) {
            ToggleButton button = new ToggleButton();
            button.textProperty().bind(text.apply(choice));
            button.setToggleGroup(group);
            button.setUserData(choice);
            button.setSelected(choice.equals(first));
            button.setMinWidth(USE_PREF_SIZE);
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setOnAction(e -> value.set(choice));
            getChildren().add(button);
        }
        ends();
        value.addListener((o, was, is) -> group.getToggles()
                .forEach(toggle -> toggle.setSelected(is != null && is.equals(toggle.getUserData()))));
        // A press on the one that holds must not leave none.
        group.selectedToggleProperty().addListener((o, was, is) -> {
            if (is == null && was != null) {
                was.setSelected(true);
            }
        });
    }

    /** Lower, as in tool bars. */
    public Segmented<T> dense() {
        getStyleClass().add("dense");
        return this;
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }

    private void ends() {
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().getLast().getStyleClass().add("last");
    }
}
