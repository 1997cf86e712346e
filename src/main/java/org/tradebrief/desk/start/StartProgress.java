package org.tradebrief.desk.start;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Glyphs;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.controls.ProgressLine;
import org.tradebrief.desk.controls.States;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;

/** The right half of the first screen: what is being prepared step by step, what failed, and what was open before. */
final class StartProgress extends VBox {
    private final StartModel<?> model;
    private final DeskContext context;
    private final Phrases phrases;
    private final VBox going = new VBox();
    private final VBox rows = new VBox();
    private final VBox failed = new VBox();
    private final VBox recent = new VBox();

    StartProgress(StartModel<?> model, DeskContext context) {
        this.model = model;
        this.context = context;
        this.phrases = context.words().of("start");
        getStyleClass().add("start-right");
        buildGoing();
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        HBox drop = new HBox(8, Icon.DOWNLOAD.small(), Controls.label(phrases.text("drop"), "muted"));
        drop.getStyleClass().add("start-foot");
        VBox before = new VBox(Controls.label(phrases.text("recent"), "panel-title"), recent);
        before.getStyleClass().add("start-recent");
        getChildren().addAll(going, failed, before, spring, drop);
        model.steps().addListener((ListChangeListener<Step>) change -> showSteps());
        model.recent().addListener((ListChangeListener<Recent>) change -> showRecent());
        model.failureProperty().subscribe(this::showFailure);
        phrases.language().addListener((o, was, is) -> {
            showSteps();
            showRecent();
        });
        showSteps();
        showRecent();
    }

    private void buildGoing() {
        Label title = new Label();
        title.getStyleClass().addAll("section-title", "wrapped");
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> phrases.get("preparing." + model.taskProperty().get()),
                        model.taskProperty(),
                        phrases.language()));
        Button cancel = new Button();
        cancel.setId("cancel-opening");
        cancel.textProperty().bind(phrases.text("cancel"));
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(e -> model.cancel());
        ProgressLine line = new ProgressLine();
        line.doneProperty().bind(model.doneProperty());
        VBox.setMargin(line, new javafx.geometry.Insets(16, 0, 8, 0));
        Label now = new Label();
        now.getStyleClass().addAll("muted", "small");
        now.textProperty().bind(Bindings.createStringBinding(this::runningStep, model.steps(), phrases.language()));
        Label left = new Label();
        left.getStyleClass().addAll("muted", "small");
        left.textProperty()
                .bind(Bindings.createStringBinding(
                        this::timeLeft, model.doneProperty(), model.leftProperty(), phrases.language()));
        HBox below = new HBox(now, Controls.spring(), left);
        below.setMinHeight(16);
        HBox head = new HBox(8, title, Controls.spring(), cancel);
        head.getStyleClass().add("row");
        rows.getStyleClass().add("start-steps");
        going.getChildren().setAll(head, line, below, rows);
        going.visibleProperty().bind(model.workingProperty());
        going.managedProperty().bind(going.visibleProperty());
    }

    private String runningStep() {
        return model.steps().stream()
                .filter(step -> step.stage() == Step.Stage.RUNNING)
                .map(step -> phrases.get("step." + step.key()))
                .findFirst()
                .orElse("");
    }

    private String timeLeft() {
        long percent = Math.round(100 * model.doneProperty().get());
        var left = model.leftProperty().get();
        return left == null
                ? phrases.get("percent", percent)
                : phrases.get("percent.left", percent, Math.max(1, left.toSeconds()));
    }

    private void showSteps() {
        rows.getChildren().setAll(model.steps().stream().map(this::row).toList());
    }

    private Node row(Step step) {
        Glyphs glyphs = new Glyphs(context.words());
        Glyphs.SectionState state = switch (step.stage()) {
            case WAITING -> Glyphs.SectionState.WAITING;
            case RUNNING -> Glyphs.SectionState.STARTED;
            case DONE -> Glyphs.SectionState.ACCEPTED;
        };
        Label name = Controls.label(phrases.get("step." + step.key()));
        name.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add(step.stage() == Step.Stage.RUNNING ? "strong" : "plain");
        if (step.stage() == Step.Stage.WAITING) {
            name.getStyleClass().add("muted");
        }
        Label hint = Controls.label(phrases.get("step." + step.key() + ".hint"), "muted", "start-hint");
        Label time = Controls.label(
                step.seconds() == null
                        ? ""
                        : phrases.get("seconds", String.format(Locale.ROOT, "%.1f", step.seconds())),
                "muted",
                "start-time");
        HBox row = new HBox(8, glyphs.section(state, 16), name, Controls.spring(), hint, time);
        row.getStyleClass().add("start-step");
        return row;
    }

    private void showFailure(@Nullable Exception failure) {
        failed.getChildren().clear();
        if (failure != null) {
            failed.getChildren().add(new States(context.words(), context.clip()).error(failure, null));
        }
        failed.setManaged(failure != null);
    }

    private void showRecent() {
        recent.getChildren().clear();
        if (model.recent().isEmpty()) {
            recent.getChildren().add(Controls.label(phrases.text("recent.none"), "muted"));
        }
        for (Recent place : model.recent()) {
            Hyperlink link = new Hyperlink(place.name());
            link.setOnAction(e -> model.open(place.folder()));
            Label when = Controls.label(place.opened().toString(), "muted", "small");
            Label path = Controls.label(place.folder().toString(), "muted", "small", "path");
            // Which workspace and when are told whole; of the folder its end tells most.
            link.setMinWidth(USE_PREF_SIZE);
            when.setMinWidth(USE_PREF_SIZE);
            path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
            HBox row = new HBox(12, link, path, Controls.spring(), when);
            row.getStyleClass().add("start-step");
            recent.getChildren().add(row);
        }
    }
}
