package org.tradebrief.desk.review;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.words.Phrases;

/**
 * Asks for the reason of a decision: the question stays above what is written, and the button says what it does. The arrow
 * keys bring back reasons that were given before.
 */
final class ReasonField extends VBox {
    private final TextField reason = new TextField();
    private final List<String> earlier;
    private int shown;

    /**
     * @param decision key of what is decided, below which stand the words that ask and those of the button
     * @param earlier reasons given before, the latest first
     */
    ReasonField(Phrases words, String decision, List<String> earlier, Consumer<String> decide, Runnable leave) {
        super(8);
        this.earlier = List.copyOf(earlier);
        this.shown = -1;
        reason.setId("decision-reason");
        reason.accessibleTextProperty().bind(words.text(decision + ".reason"));
        Button confirm = new Button();
        confirm.textProperty().bind(words.text(decision + ".verb"));
        confirm.getStyleClass().add("primary");
        confirm.disableProperty().bind(reason.textProperty().map(String::isBlank));
        Runnable run = () -> {
            if (!reason.getText().isBlank()) {
                decide.accept(reason.getText().strip());
            }
        };
        confirm.setOnAction(e -> run.run());
        reason.setOnAction(e -> run.run());
        Button back = new Button();
        back.textProperty().bind(words.text("decision.leave"));
        back.setOnAction(e -> leave.run());
        reason.setOnKeyPressed(e -> onKey(e, leave));
        HBox buttons = new HBox(8, Controls.spring(), back, confirm);
        if (!earlier.isEmpty()) {
            buttons.getChildren().addFirst(Controls.label(words.text("decision.earlier"), "muted", "small"));
        }
        buttons.getStyleClass().add("row");
        getChildren().addAll(Controls.label(words.text(decision + ".reason"), "muted", "wrapped"), reason, buttons);
    }

    private void onKey(KeyEvent e, Runnable leave) {
        KeyCode code = e.getCode();
        if (code == KeyCode.ESCAPE) {
            leave.run();
            e.consume();
        } else if (!earlier.isEmpty() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            shown = Math.floorMod(shown + (code == KeyCode.UP ? 1 : -1), earlier.size());
            reason.setText(earlier.get(shown));
            reason.end();
            e.consume();
        }
    }

    @Override
    public void requestFocus() {
        reason.requestFocus();
    }
}
