package org.tradebrief.desk.controls;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.controlsfx.control.textfield.CustomTextField;
import org.tradebrief.desk.words.Words;

/** A field for words to look for: a sign at its left, and at its right a cross while something is written. */
public final class WordsField extends CustomTextField {
    private final StringProperty written = Written.in(this);

    /** @param prompt what is asked for; also what the field is called */
    public WordsField(Words words, Icon sign, ObservableValue<String> prompt) {
        getStyleClass().add("words-field");
        promptTextProperty().bind(prompt);
        accessibleTextProperty().bind(prompt);
        Node icon = sign.small();
        icon.setMouseTransparent(true);
        setLeft(icon);
        Button cross = new Button("", Icon.CROSS.small());
        cross.getStyleClass().addAll("icon-button", "dense");
        cross.accessibleTextProperty().bind(words.of("controls").text("field.clear"));
        cross.setFocusTraversable(false);
        cross.setOnAction(e -> {
            clear();
            requestFocus();
        });
        rightProperty()
                .bind(Bindings.when(textProperty().isEmpty()).then((Node) null).otherwise(cross));
    }

    /** The words to look for: not what an input method is still composing. */
    public StringProperty writtenProperty() {
        return written;
    }
}
