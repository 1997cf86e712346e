package org.tradebrief.desk.controls;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;

/**
 * What a person has written in a field. A field shows the letters that an input method is still making into Chinese as if
 * they were its text; nobody wants an answer to those.
 */
public final class Written {
    private final TextInputControl field;
    private final StringProperty text;
    private boolean composing;

    private Written(TextInputControl field) {
        this.field = field;
        text = new SimpleStringProperty(field, "written", field.getText());
        field.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                e -> compose(!e.getComposed().isEmpty()));
        field.focusedProperty().addListener((o, was, is) -> compose(false));
        field.textProperty().addListener(o -> take());
        text.addListener((o, was, is) -> show(is));
    }

    /** Follows the field, and sets its text when set. */
    public static StringProperty in(TextInputControl field) {
        return new Written(field).text;
    }

    private void compose(boolean is) {
        composing = is;
        take();
    }

    private void take() {
        if (!composing) {
            text.set(field.getText());
        }
    }

    private void show(String is) {
        if (!is.equals(field.getText())) {
            field.setText(is);
        }
    }
}
