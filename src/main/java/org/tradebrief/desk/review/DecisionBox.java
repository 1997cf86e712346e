package org.tradebrief.desk.review;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Figure;
import org.tradebrief.desk.action.Actions;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.editor.text.Mark;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.Waiver;

/** What a person can decide about the chosen figure. A decision that needs a reason asks for it here, in a field. */
final class DecisionBox extends VBox {
    private final ReviewContext context;
    private final ReviewModel model;
    private final Phrases words;
    private @Nullable Mark mark;

    DecisionBox(ReviewContext context) {
        super(8);
        this.context = context;
        this.model = context.model();
        this.words = context.words();
        getStyleClass().addAll("evidence-block", "decision-box");
    }

    void show(@Nullable Mark next) {
        mark = next;
        getChildren().clear();
        setVisible(next != null);
        setManaged(next != null);
        if (next == null) {
            return;
        }
        Optional<Waiver> waiver = waiver(next);
        if (waiver.isPresent()) {
            showWaiver(waiver.get());
        } else {
            showChoices(next.figure());
        }
    }

    /** Asks why the figure is let stand. */
    void askToWaive() {
        ask("decision.waive.reason", why -> model.decide((acts, figure) -> acts.waive(figure, why)));
    }

    /** Asks why it is no figure. */
    void askNotAClaim() {
        ask("decision.not-a-claim.reason", why -> model.decide((acts, figure) -> acts.notAClaim(figure, why)));
    }

    private Optional<Waiver> waiver(Mark of) {
        BriefRecord brief = model.briefProperty().get();
        return brief == null || !of.settled()
                ? Optional.empty()
                : brief.content().waivers().stream()
                        .filter(w -> w.claim().text().equals(of.figure().text()))
                        .findFirst();
    }

    private void showWaiver(Waiver waiver) {
        Button back = new Button();
        back.textProperty().bind(words.text("decision.withdraw"));
        back.setOnAction(e -> model.act(acts -> acts.withdrawWaiver(waiver.entry())));
        getChildren()
                .addAll(
                        Controls.label(
                                words.get("decision.waived", waiver.who().name(), waiver.why()), "wrapped", "muted"),
                        back);
    }

    private void showChoices(Figure figure) {
        Actions actions = context.desk().actions();
        if (figure.correction() != null) {
            Button apply = Controls.buttonWithKeys(
                    actions.get("review.apply"),
                    words.text("decision.apply", figure.correction()),
                    actions,
                    Controls.Weight.PRIMARY);
            apply.getStyleClass().add("tall");
            apply.setMaxWidth(Double.MAX_VALUE);
            getChildren().add(apply);
        }
        Button waive = Controls.buttonWithKeys(actions.get("review.waive"), actions, Controls.Weight.NORMAL);
        Button none = Controls.buttonWithKeys(actions.get("review.not-a-claim"), actions, Controls.Weight.NORMAL);
        for (Button button : new Button[] {waive, none}) {
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        getChildren().add(new HBox(8, waive, none));
    }

    private void ask(String key, Consumer<String> decide) {
        if (mark == null) {
            return;
        }
        TextField reason = new TextField();
        reason.setId("decision-reason");
        reason.promptTextProperty().bind(words.text(key));
        Button confirm = new Button();
        confirm.textProperty().bind(words.text("decision.confirm"));
        confirm.getStyleClass().add("primary");
        confirm.disableProperty().bind(reason.textProperty().map(String::isBlank));
        Runnable run = () -> {
            if (!reason.getText().isBlank()) {
                decide.accept(reason.getText().strip());
            }
        };
        confirm.setOnAction(e -> run.run());
        reason.setOnAction(e -> run.run());
        Button leave = new Button();
        leave.textProperty().bind(words.text("decision.leave"));
        leave.setOnAction(e -> show(mark));
        reason.setOnKeyPressed(e -> {
            if (e.getCode() == javafx.scene.input.KeyCode.ESCAPE) {
                show(mark);
                e.consume();
            }
        });
        HBox buttons = new HBox(8, Controls.spring(), leave, confirm);
        getChildren().setAll(reason, buttons);
        reason.requestFocus();
    }
}
