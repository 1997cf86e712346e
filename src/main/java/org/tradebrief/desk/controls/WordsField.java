package org.tradebrief.desk.controls;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.text.Text;
import org.controlsfx.control.textfield.CustomTextField;
import org.tradebrief.desk.words.Words;

/** A field for words to look for: a sign at its left, and at its right a cross while something is written. */
public final class WordsField extends CustomTextField {
    /** What the sign takes with the air around it, and what stays free at the right, as in the style sheet. */
    private static final double SIGN = 33;

    private static final double EDGE = 12;

    private final StringProperty written = Written.in(this);

    /** @param prompt what is asked for; also what the field is called */
    public WordsField(Words words, Icon sign, ObservableValue<String> prompt) {
        getStyleClass().add("words-field");
        promptTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> fitting(prompt.getValue()), prompt, widthProperty(), fontProperty(), leftProperty()));
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

    /** As much of the prompt as there is room for: a field of JavaFX would cut it within a letter. */
    private String fitting(String prompt) {
        Node sign = getLeft();
        double taken = sign == null ? snappedLeftInset() : SIGN;
        double room = getWidth() - taken - Math.max(snappedRightInset(), EDGE);
        Text measured = new Text(prompt);
        measured.setFont(getFont());
        String shown = prompt;
        while (getWidth() > 0
                && shown.length() > 1
                && measured.getLayoutBounds().getWidth() > room) {
            shown = shown.substring(0, shown.length() - 1);
            measured.setText(shown.strip() + "…");
        }
        return shown.length() == prompt.length() ? prompt : measured.getText();
    }

    /** The words to look for: not what an input method is still composing. */
    public StringProperty writtenProperty() {
        return written;
    }
}
