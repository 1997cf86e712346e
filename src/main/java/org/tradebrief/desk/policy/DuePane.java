package org.tradebrief.desk.policy;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Skeleton;
import org.tradebrief.desk.words.Phrases;

/** What takes effect or runs out within 180 days of the date line; where nothing does, what comes next after that. */
final class DuePane extends VBox {
    static final int DAYS = 180;
    /** How many of the later ones are told where none is near. */
    private static final int LATER = 4;

    private static final double ROW = 28;

    private final PolicyModel model;
    private final MeasureText text;
    private final Phrases phrases;
    private final Consumer<DueLine> watch;
    private final ObservableBooleanValue canWatch;
    private final Label count = new Label();
    private final Label side = new Label();
    private final VBox rows = new VBox();

    /** @param watch puts a line into the brief's watch list */
    DuePane(
            PolicyModel model,
            MeasureText text,
            Phrases phrases,
            Consumer<DueLine> watch,
            ObservableBooleanValue canWatch) {
        this.model = model;
        this.text = text;
        this.phrases = phrases;
        this.watch = watch;
        this.canWatch = canWatch;
        getStyleClass().add("dues");
        count.getStyleClass().add("muted");
        side.getStyleClass().add("meta");
        HBox head =
                new HBox(12, Controls.label(phrases.text("due.title"), "sub-title"), count, Controls.spring(), side);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("due-head");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        rows.getStyleClass().add("due-rows");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        Rest rest = new Rest();
        model.knownProperty().addListener((o, was, is) -> fill());
        model.failureProperty().addListener((o, was, is) -> fill());
        model.duesProperty().addListener((o, was, is) -> fill());
        model.timelineProperty().addListener((o, was, is) -> rest.then(this::fill));
        fill();
    }

    void fill() {
        List<DueLine> all = model.duesProperty().get();
        List<DueLine> near = all.stream().filter(d -> d.days() <= DAYS).toList();
        boolean coming =
                model.knownProperty().get() == null && model.failureProperty().get() == null;
        String until = phrases.get(
                "due.count",
                model.dayProperty().get().plusDays(DAYS).toString(),
                near.stream().mapToInt(d -> d.measures().size()).sum());
        Skeleton.write(count, until, coming);
        if (coming) {
            rows.getChildren().setAll(Skeleton.rows(2, ROW));
            return;
        }
        List<DueLine> shown = near.isEmpty() ? all.stream().limit(LATER).toList() : near;
        side.setText(near.isEmpty() && !all.isEmpty() ? phrases.get("due.later") : "");
        rows.getChildren().setAll(shown.stream().map(this::row).toList());
        if (shown.isEmpty()) {
            rows.getChildren().setAll(Controls.label(phrases.get("due.none"), "muted", "due-none"));
        }
    }

    private Node row(DueLine due) {
        Label on = Controls.label(due.on().toString(), "strong", "due-on");
        Label days = Controls.label(phrases.get("due.days", due.days()), "due-days");
        Label kind = Controls.label(phrases.get("due." + due.kind().name()), "due-kind");
        Hyperlink what = new Hyperlink(said(due, text, phrases));
        what.getStyleClass().add("due-what");
        what.setMinWidth(0);
        what.setOnAction(
                e -> model.selectedProperty().set(due.measures().getFirst().id()));
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        Button add = new Button(phrases.get("due.watch"));
        add.getStyleClass().addAll("link-button", "dense");
        add.setMinWidth(USE_PREF_SIZE);
        add.disableProperty().bind(Bindings.not(canWatch));
        add.setOnAction(e -> watch.accept(due));
        days.setMinWidth(USE_PREF_SIZE);
        kind.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(on, days, kind, what, add);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("due-row");
        return row;
    }

    /** The measures, or the part of the only one. */
    static String said(DueLine due, MeasureText text, Phrases phrases) {
        String acts = text.several(due.measures());
        return due.part().isEmpty() ? acts : phrases.get("due.part", acts, phrases.told(due.part()));
    }
}
