package org.tradebrief.desk.review;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.action.Actions;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Steady;
import org.tradebrief.desk.words.Phrases;

/** The right side: the evidence of what is chosen, what people changed, what the text passes over. */
final class EvidencePane extends VBox {
    private final ReviewContext context;
    private final ReviewModel model;
    private final Phrases words;
    private final IntegerProperty shown = new SimpleIntegerProperty();
    private final Label position = Controls.label("", "muted");
    private final StackPane body = new StackPane();
    private final EvidenceView evidence;
    private final RevisionsView revisions;
    private final MissedView missed;

    EvidencePane(ReviewContext context) {
        this.context = context;
        this.model = context.model();
        this.words = context.words();
        getStyleClass().add("evidence-pane");
        accessibleTextProperty().bind(words.text("evidence.title"));
        evidence = new EvidenceView(context, this::requestFocus);
        revisions = new RevisionsView(context);
        MissedModel passed = new MissedModel(model);
        missed = new MissedView(passed, words);
        HBox tabs = new HBox(
                tab(0, words.text("evidence.title")),
                tab(1, words.text("revisions.title", revisions.countProperty())),
                tab(2, words.text("missed.title", Bindings.size(passed.open()))),
                Controls.spring(),
                walk());
        tabs.getStyleClass().add("evidence-tabs");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(tabs, body);
        shown.subscribe(at ->
                body.getChildren().setAll(at.intValue() == 0 ? evidence : at.intValue() == 1 ? revisions : missed));
        model.chosenProperty().addListener((o, was, is) -> {
            if (is != null) {
                shown.set(0);
            }
            show();
        });
        model.sectionProperty().addListener((o, was, is) -> show());
        model.queue().addListener((ListChangeListener<OpenItem>) change -> showPosition());
        show();
    }

    /** Which of the three is shown, from 0. */
    IntegerProperty shownProperty() {
        return shown;
    }

    /** The evidence, brought into view. */
    EvidenceView evidence() {
        shown.set(0);
        return evidence;
    }

    private ToggleButton tab(int number, javafx.beans.value.ObservableValue<String> title) {
        ToggleButton tab = new ToggleButton();
        tab.textProperty().bind(title);
        tab.getStyleClass().add("evidence-tab");
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
        shown.subscribe(at -> tab.setSelected(at.intValue() == number));
        tab.setOnAction(e -> {
            tab.setSelected(true);
            shown.set(number);
        });
        return tab;
    }

    /** Back and on through what waits for a decision. */
    private Node walk() {
        Actions actions = context.desk().actions();
        var back = Controls.iconButton(actions.get("review.previous"), actions);
        var on = Controls.iconButton(actions.get("review.next"), actions);
        back.getStyleClass().add("dense");
        on.getStyleClass().add("dense");
        // Its room is that of two digits each, so that the buttons stay where they are from item to item.
        Steady between = new Steady(position, Pos.CENTER, List.of(new SimpleStringProperty("88／88")));
        HBox walk = new HBox(2, back, between, on);
        walk.getStyleClass().add("row");
        walk.setMinWidth(USE_PREF_SIZE);
        return walk;
    }

    private void show() {
        evidence.show(model.chosenProperty().get());
        showPosition();
    }

    private void showPosition() {
        int at = model.position();
        position.setText(
                (at < 0 ? "—" : String.valueOf(at + 1)) + "／" + model.queue().size());
    }
}
