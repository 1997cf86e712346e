package org.tradebrief.desk.controls;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A field of a filter bar: its name in grey, the value that holds, and a menu of the others. */
public final class ChoiceField<T> extends MenuButton {
    private final ObservableList<T> choices = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
    private final Function<T, String> text;
    private final Label shown = new Label();
    private final Label label;
    private boolean named = true;
    private ObservableBooleanValue coming = new SimpleBooleanProperty();
    private Supplier<String> probably = () -> "";

    public ChoiceField(ObservableValue<String> name, Function<T, String> text) {
        this.text = text;
        getStyleClass().add("choice-field");
        label = Controls.label(name, "choice-name");
        label.setMinWidth(USE_PREF_SIZE);
        shown.getStyleClass().add("choice-value");
        HBox inside = new HBox(8, label, shown);
        inside.getStyleClass().add("button-inside");
        setGraphic(inside);
        accessibleTextProperty()
                .bind(Bindings.createStringBinding(() -> name.getValue() + " " + told(value.get()), name, value));
        choices.addListener((ListChangeListener<T>) change -> rebuild());
        value.addListener((o, was, is) -> rebuild());
    }

    public ObservableList<T> choices() {
        return choices;
    }

    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    /** Whether its name stands before the value; where there is no room for both, the value goes before, if it has one. */
    public void setNamed(boolean named) {
        this.named = named;
        setTooltip(named ? null : new Tooltip(label.getText()));
        write();
    }

    /**
     * Keeps the room of a value that is still being read, so that what stands behind the field does not move.
     *
     * @param until whether it is; once it is not, a field without a value is as narrow as it is
     * @param like a value of the same kind, as it is written
     */
    public void expect(ObservableBooleanValue until, Supplier<String> like) {
        coming = until;
        probably = like;
        until.addListener((o, was, is) -> write());
        write();
    }

    private void write() {
        T now = value.get();
        boolean waits = now == null && coming.get();
        Skeleton.write(shown, waits ? probably.get() : told(now), waits);
        label.setVisible(named || shown.getText().isEmpty());
        label.setManaged(label.isVisible());
    }

    private String told(@Nullable T now) {
        return now == null ? "" : text.apply(now);
    }

    /** Writes the choices again, as after a change of language. */
    public void rebuild() {
        write();
        ToggleGroup group = new ToggleGroup();
        getItems().setAll(choices.stream().map(choice -> item(choice, group)).toList());
    }

    private RadioMenuItem item(T choice, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(text.apply(choice));
        item.setToggleGroup(group);
        item.setSelected(choice.equals(value.get()));
        item.setMnemonicParsing(false);
        item.setOnAction(e -> value.set(choice));
        return item;
    }
}
