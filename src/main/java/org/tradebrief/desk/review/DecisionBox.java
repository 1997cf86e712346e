package org.tradebrief.desk.review;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Figure;
import org.tradebrief.desk.action.Actions;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.editor.text.Mark;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.review.BriefActs;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.Decision;
import org.tradebrief.review.Waiver;

/** What a person can decide about the chosen figure or the section. A decision that needs a reason asks for it here. */
final class DecisionBox extends VBox {
    private final Runnable back;
    private final ReviewContext context;
    private final ReviewModel model;
    private final Phrases words;
    private @Nullable Mark mark;
    private @Nullable Asked asked;

    /** What a reason is asked for: a figure, or the section where there is none. */
    private record Asked(@Nullable Mark mark, @Nullable Integer section) {}

    /** @param back gives the keyboard back to where bare letters act */
    DecisionBox(ReviewContext context, Runnable back) {
        super(8);
        this.back = back;
        this.context = context;
        this.model = context.model();
        this.words = context.words();
        getStyleClass().addAll("evidence-block", "decision-box");
    }

    void show(@Nullable Mark next) {
        if (new Asked(next, model.sectionProperty().get()).equals(asked)) {
            // What is being given reasons for is still what is shown: a check that ends meanwhile takes no words away.
            return;
        }
        asked = null;
        mark = next;
        boolean typing = isFocusWithin();
        getChildren().clear();
        if (typing) {
            // Else the text would be next, and what is still being typed would go into the brief.
            back.run();
        }
        setVisible(next != null);
        setManaged(next != null);
        if (next == null) {
            return;
        }
        Optional<Waiver> waiver = model.waiver(next);
        if (waiver.isPresent()) {
            showWaiver(waiver.get());
        } else {
            showChoices(next.figure());
        }
    }

    /** Asks why the figure is let stand. */
    void askToWaive() {
        askOfFigure("decision.waive", Waiver.Kind.WAIVED, BriefActs::waive);
    }

    /** Asks why it is no figure. */
    void askNotAClaim() {
        askOfFigure("decision.not-a-claim", Waiver.Kind.NOT_A_CLAIM, BriefActs::notAClaim);
    }

    /** What a person decides of a figure, with the reason. */
    private interface OfFigure {
        BriefRecord done(BriefActs acts, Figure figure, String why);
    }

    private void askOfFigure(String key, Waiver.Kind kind, OfFigure deed) {
        BriefRecord brief = model.briefProperty().get();
        if (mark != null && brief != null) {
            List<Waiver> alike = brief.content().waivers().stream()
                    .filter(w -> w.kind() == kind)
                    .toList();
            ask(
                    key,
                    given(alike, Waiver::at, Waiver::why),
                    why -> model.decide((acts, figure) -> deed.done(acts, figure, why)));
        }
    }

    /** Accepts the section that is shown; asks why where it holds what a machine made of the facts. */
    void accept() {
        BriefRecord brief = model.briefProperty().get();
        Integer section = model.sectionProperty().get();
        if (brief == null || section == null) {
            return;
        }
        if (brief.sections().get(section).holdsInterpretation()) {
            ask(
                    "decision.accept",
                    given(brief.content().decisions().values(), Decision::at, Decision::why),
                    model::accept);
        } else {
            model.accept("");
        }
    }

    private void showWaiver(Waiver waiver) {
        Button back = new Button();
        back.textProperty().bind(words.text("decision.withdraw"));
        back.setOnAction(e -> model.act(acts -> acts.withdrawWaiver(waiver.entry())));
        getChildren()
                .addAll(
                        Controls.label(
                                words.get(
                                        "decision." + waiver.kind().name(),
                                        waiver.who().name(),
                                        waiver.why()),
                                "wrapped",
                                "muted"),
                        back);
    }

    private void showChoices(Figure figure) {
        Actions actions = context.desk().actions();
        if (figure.correction() != null) {
            Button apply = Controls.buttonWithKeys(
                    actions.get("review.apply"),
                    words.text("decision.apply", FigureWords.correction(figure)),
                    actions,
                    Controls.Weight.PRIMARY);
            apply.getStyleClass().add("tall");
            apply.setMaxWidth(Double.MAX_VALUE);
            getChildren().add(apply);
            if (!figure.beside().isEmpty()) {
                getChildren().add(new BesideRow(words, figure.beside()));
            }
        }
        Button waive = Controls.buttonWithKeys(actions.get("review.waive"), actions, Controls.Weight.NORMAL);
        Button none = Controls.buttonWithKeys(actions.get("review.not-a-claim"), actions, Controls.Weight.NORMAL);
        for (Button button : new Button[] {waive, none}) {
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        getChildren().add(new HBox(8, waive, none));
    }

    private void ask(String key, List<String> earlier, Consumer<String> decide) {
        model.stay();
        asked = new Asked(mark, model.sectionProperty().get());
        ReasonField field = new ReasonField(
                words,
                key,
                earlier,
                why -> {
                    asked = null;
                    decide.accept(why);
                    back.run();
                },
                () -> {
                    asked = null;
                    show(mark);
                    back.run();
                });
        setVisible(true);
        setManaged(true);
        getChildren().setAll(field);
        field.requestFocus();
    }

    /** Reasons given in this brief, the latest first, each once. */
    private static <D> List<String> given(Collection<D> decisions, Function<D, Instant> when, Function<D, String> why) {
        return decisions.stream()
                .sorted(Comparator.comparing(when).reversed())
                .map(why)
                .filter(reason -> !reason.isBlank())
                .distinct()
                .toList();
    }
}
