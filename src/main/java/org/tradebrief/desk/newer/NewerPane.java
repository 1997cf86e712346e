package org.tradebrief.desk.newer;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.screen.Notices;
import org.tradebrief.desk.theme.Sheets;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.DataVintage;

/** The changes that newer data would make, to be taken over singly or together, or declined with a reason. */
final class NewerPane extends VBox {
    private final NewerModel model;
    private final DeskContext context;
    private final Phrases words;
    private final Runnable back;
    private final Label title = Controls.label("", "panel-title");
    private final Label basis = Controls.label("", "muted", "small");
    private final Label counts = Controls.label("", "muted");
    private final CheckBox all = new CheckBox();
    private final HBox foot = new HBox(8);
    private final IntegerBinding chosen;

    /** @param back leaves the pane for the review */
    NewerPane(NewerModel model, DeskContext context, Runnable back) {
        this.model = model;
        this.context = context;
        this.words = context.words().of("newer");
        this.back = back;
        chosen = model.chosenCount();
        getStyleClass().add("newer-pane");
        getStylesheets().add(Sheets.beside(NewerPane.class, "newer"));
        setId("newer-pane");
        VBox names = new VBox(title, basis);
        names.getStyleClass().add("pane-names");
        Button leave = new Button();
        leave.textProperty().bind(words.text("back"));
        leave.setMinWidth(Region.USE_PREF_SIZE);
        leave.setOnAction(e -> back.run());
        HBox head = new HBox(16, names, Controls.spring(), leave);
        head.getStyleClass().add("pane-head");
        all.setId("newer-all");
        all.textProperty().bind(words.text("all"));
        all.setSelected(true);
        all.setOnAction(e -> model.chooseAll(all.isSelected()));
        HBox bar = new HBox(16, all, Controls.spring(), counts);
        bar.getStyleClass().add("pane-bar");
        ListView<NewerModel.Row> list = new ListView<>(model.rows());
        list.setId("newer-list");
        list.setCellFactory(view -> new ChangeCell(words, change -> {
            back.run();
            model.show(change);
        }));
        list.getStyleClass().add("change-list");
        list.setPlaceholder(placeholder());
        VBox.setVgrow(list, Priority.ALWAYS);
        foot.getStyleClass().addAll("pane-foot", Notices.KEEP_CLEAR);
        getChildren().addAll(head, bar, list, foot);
        chosen.addListener((o, was, is) -> showCounts());
        model.comparingProperty().addListener((o, was, is) -> showCounts());
        words.language().addListener((o, was, is) -> show());
    }

    private Label placeholder() {
        Label label = Controls.label("", "muted");
        label.textProperty()
                .bind(Bindings.when(model.comparingProperty())
                        .then(words.text("comparing"))
                        .otherwise(words.text("none")));
        return label;
    }

    /** Shows the proposal as it stands now. */
    void show() {
        BriefRecord brief = model.brief();
        if (brief == null || brief.proposal() == null) {
            return;
        }
        DataVintage newer = brief.proposal().draft().vintage();
        DataVintage own = brief.content().vintage();
        title.setText(newer.equals(own) ? words.get("title.draft") : words.get("title", newer.day()));
        basis.setText(words.get(
                "basis",
                brief.name(),
                own.day(),
                brief.content().asOf(),
                brief.proposal().draft().asOf()));
        showCounts();
        showChoices();
    }

    private void showCounts() {
        int possible = (int) (model.rows().size() - model.byHand());
        all.setSelected(possible > 0 && chosen.get() == possible);
        all.setIndeterminate(chosen.get() > 0 && chosen.get() < possible);
        all.setDisable(possible == 0);
        counts.setText(
                model.comparingProperty().get()
                        ? words.get("comparing")
                        : words.get("counts", model.rows().size(), chosen.get(), model.byHand()));
    }

    private void showChoices() {
        Label note = Controls.label(
                words.get("note") + (model.isSigned() ? words.get("note.signed") : ""), "small", "muted", "wrapped");
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMaxWidth(Double.MAX_VALUE);
        Button decline = button(words.get("decline"), "newer-decline");
        decline.setOnAction(e -> askWhy());
        Button adopt = button("", "newer-adopt");
        adopt.textProperty().bind(Bindings.createStringBinding(() -> words.get("adopt", chosen.get()), chosen));
        adopt.getStyleClass().add("primary");
        adopt.disableProperty().bind(model.comparingProperty());
        adopt.setOnAction(e -> {
            int count = chosen.get();
            model.adopt();
            back.run();
            context.notices().say(words.get("adopted", count), context.actions().get("edit.undo"));
        });
        foot.getChildren().setAll(note, decline, adopt);
    }

    /** Declining needs a reason. */
    private void askWhy() {
        TextField why = new TextField();
        why.setId("newer-reason");
        why.setPromptText(words.get("decline.reason"));
        HBox.setHgrow(why, Priority.ALWAYS);
        Button confirm = button(words.get("decline.confirm"), "newer-decline-now");
        confirm.getStyleClass().add("primary");
        confirm.disableProperty().bind(why.textProperty().map(String::isBlank));
        Runnable decline = () -> {
            if (!why.getText().isBlank()) {
                model.decline(why.getText().strip());
                back.run();
                context.notices().say(words.get("declined"));
            }
        };
        confirm.setOnAction(e -> decline.run());
        why.setOnAction(e -> decline.run());
        why.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                showChoices();
                e.consume();
            }
        });
        Button leave = button(words.get("decline.leave"), "newer-decline-leave");
        leave.setOnAction(e -> showChoices());
        foot.getChildren().setAll(why, leave, confirm);
        why.requestFocus();
    }

    private static Button button(String text, String id) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("tall");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
