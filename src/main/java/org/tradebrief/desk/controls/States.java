package org.tradebrief.desk.controls;

import java.util.concurrent.TimeoutException;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.platform.Clip;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;
import org.tradebrief.library.Refusal;

/** What a screen shows in place of its content: nothing yet, still coming, or went wrong. */
public final class States {
    private final Phrases words;
    private final Clip clip;

    public States(Words words, Clip clip) {
        this.words = words.of("controls");
        this.clip = clip;
    }

    /** What is missing, and what to do about it. */
    public VBox empty(ObservableValue<String> title, ObservableValue<String> hint, @Nullable Node remedy) {
        VBox box = new VBox(8, Controls.label(title, "state-title"), Controls.label(hint, "state-hint"));
        if (remedy != null) {
            VBox.setMargin(remedy, new javafx.geometry.Insets(16, 0, 0, 0));
            box.getChildren().add(remedy);
        }
        return centred(box);
    }

    /** A bar, the step that is being done, and a way out. For what takes longer than half a second. */
    public VBox loading(ObservableValue<String> step, ObservableValue<? extends Number> done, Runnable cancel) {
        ProgressLine line = new ProgressLine();
        line.setMaxWidth(320);
        line.doneProperty().bind(done.map(Number::doubleValue).map(d -> d < 0 ? 0.1 : d));
        Button button = new Button();
        button.textProperty().bind(words.text("cancel"));
        button.setOnAction(e -> cancel.run());
        return centred(new VBox(12, line, Controls.label(step, "state-hint"), button));
    }

    /** What went wrong, why, what to do, and a code to pass on. */
    public VBox error(Exception failure, @Nullable Runnable again) {
        Told told = told(failure);
        Label sentence = Controls.label(told.cause(), "state-title", "wrapped");
        Label remedy = Controls.label(told.remedy(), "state-hint", "wrapped");
        Button copy = new Button();
        copy.textProperty().bind(words.text("error.copy"));
        copy.getStyleClass().add("flat-button");
        copy.setOnAction(e -> clip.put(told.details()));
        HBox row = new HBox(8, Controls.label(told.code(), "error-code"), copy);
        row.setAlignment(Pos.CENTER);
        VBox box = new VBox(8, sentence, remedy, row);
        if (again != null) {
            Button button = new Button();
            button.textProperty().bind(words.text("error.again"));
            button.setOnAction(e -> again.run());
            box.getChildren().add(button);
        }
        return centred(box);
    }

    /** An error as it is told to a person. */
    public record Told(String code, String cause, String remedy, String details) {

        /** Cause and remedy in a row, as the language sets sentences. */
        public String sentences() {
            return cause + (cause.endsWith(".") ? " " : "") + remedy;
        }
    }

    /** A refusal speaks for itself; anything else is the program's own fault and says so. */
    public Told told(Exception failure) {
        if (failure instanceof Refusal refusal) {
            String cause = words.told(refusal.sentence());
            String remedy = words.told(refusal.remedy());
            return new Told(refusal.code(), cause, remedy, words.get("error.details", refusal.code(), cause, remedy));
        }
        String code = failure instanceof TimeoutException ? "DSK-TIME" : "DSK-FAULT";
        String details = code + " " + failure.getClass().getName() + ": " + failure.getMessage();
        return new Told(code, words.get("error.fault"), words.get("error.fault.remedy"), details);
    }

    private static VBox centred(VBox box) {
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("state");
        return box;
    }
}
