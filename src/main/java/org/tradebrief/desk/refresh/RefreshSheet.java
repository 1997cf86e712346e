package org.tradebrief.desk.refresh;

import java.util.List;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.ProgressLine;
import org.tradebrief.desk.controls.States;
import org.tradebrief.desk.platform.Clip;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;
import org.tradebrief.library.Problem;
import org.tradebrief.library.Refusal;
import org.tradebrief.workbench.FetchReport;
import org.tradebrief.workbench.ImportReport;

/** Fetching, from the choice to what came: the calls stand below the choices before anything is sent. */
public final class RefreshSheet extends VBox {
    private static final int MOST_PROBLEMS = 50;
    private static final double ROOM = 244;

    private final RefreshModel model;
    private final Phrases words;
    private final CallText text;
    private final States states;
    private final CallTable calls;
    private final StackPane place = new StackPane();
    private final VBox problems = new VBox(4);
    private final RefreshForm form;
    private final Label summary = Controls.label("", "wrapped");
    private final ProgressLine line = new ProgressLine();
    private final Button start = new Button();
    private final Button stop = new Button();

    public RefreshSheet(RefreshModel model, Words all, Clip clip) {
        super(16);
        this.model = model;
        words = all.of("refresh");
        text = new CallText(words);
        states = new States(all, clip);
        calls = new CallTable(all, text);
        getStyleClass().add("work-sheet");
        line.setPrefWidth(160);
        line.doneProperty().bind(model.doneProperty().map(d -> Math.max(0.03, d.doubleValue())));
        start.setId("refresh-start");
        start.getStyleClass().add("primary");
        start.setOnAction(e -> model.run());
        stop.setId("refresh-stop");
        stop.textProperty().bind(words.text("stop"));
        stop.setOnAction(e -> model.cancel());
        HBox foot = new HBox(12, summary, Controls.spring(), line, stop, start);
        foot.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(summary, Priority.ALWAYS);
        start.setMinWidth(USE_PREF_SIZE);
        place.setMinHeight(ROOM);
        place.setPrefHeight(ROOM);
        form = new RefreshForm(model, words, text);
        getChildren().addAll(form, place, problems, foot);
        for (Observable o : List.of(model.stageProperty(), model.reportProperty(), words.language())) {
            o.addListener(x -> show());
        }
        show();
    }

    /** What has the focus at first. */
    public Node first() {
        return form.isDisabled() ? stop : form.first();
    }

    private void show() {
        FetchReport is = model.reportProperty().get();
        RefreshModel.Stage stage = model.stageProperty().get();
        boolean running = stage == RefreshModel.Stage.RUNNING;
        boolean pressed = start.isFocused() || stop.isFocused();
        visible(line, running);
        visible(stop, running);
        visible(start, !running);
        start.setDisable(!model.canRun());
        if (pressed) {
            (running ? stop : start).requestFocus();
        }
        start.setText(words.get(stage == RefreshModel.Stage.DONE || isBegun(is) ? "go-on" : "start"));
        Exception failed = model.failureProperty().get();
        place.getChildren().setAll(failed == null ? calls : refused(failed));
        calls.getItems().setAll(is == null ? List.of() : is.calls());
        summary.setText(summary(is, stage));
        problems.getChildren()
                .setAll(is == null ? List.<Node>of() : problems(is.imported().problems(), is.stopped()));
    }

    private Node refused(Exception failed) {
        boolean another = failed instanceof Refusal refusal && "FETCH-ECONOMY".equals(refusal.code());
        return states.error(failed, another ? null : model::plan); // asking the same again would not help
    }

    private static boolean isBegun(@Nullable FetchReport is) {
        return is != null && is.count(FetchReport.State.HELD) > 0 && is.count(FetchReport.State.PLANNED) > 0;
    }

    private String summary(@Nullable FetchReport is, RefreshModel.Stage stage) {
        return switch (stage) {
            case PLANNING -> words.get("planning");
            case REFUSED -> "";
            case RUNNING -> words.get("running");
            case PLANNED ->
                is == null
                        ? words.get("nothing-chosen")
                        : words.get("planned", is.count(FetchReport.State.PLANNED), is.count(FetchReport.State.HELD));
            case DONE -> is == null ? "" : came(is);
        };
    }

    private String came(FetchReport is) {
        ImportReport imported = is.imported();
        long records =
                imported.records().values().stream().mapToLong(Long::longValue).sum();
        String came = words.get("came", imported.documents().added(), records, is.count(FetchReport.State.UNCHANGED));
        return RefreshModel.isUnfinished(is)
                ? came + words.get("unfinished", is.count(FetchReport.State.LEFT), is.count(FetchReport.State.FAILED))
                : came;
    }

    private List<Node> problems(List<Problem> found, @Nullable Refusal stopped) {
        List<Node> rows = new java.util.ArrayList<>();
        if (stopped != null) {
            rows.add(problem(text.problem(stopped.code()), text.detail(stopped.remedy()), stopped.code(), true));
        }
        found.stream()
                .limit(MOST_PROBLEMS)
                .filter(p -> stopped == null || !p.code().equals(stopped.code()))
                .map(p -> problem(text.problem(p), text.detail(p.message()), p.code(), false))
                .forEach(rows::add);
        if (found.size() > MOST_PROBLEMS) {
            rows.add(Controls.label(words.get("problems.more", found.size() - MOST_PROBLEMS), "muted", "small"));
        }
        return rows;
    }

    private static Node problem(String title, String detail, String code, boolean grave) {
        HBox row = new HBox(
                8,
                Controls.label(title, grave ? "danger" : "strong"),
                Controls.label(detail, "muted", "small", "wrapped"),
                Controls.spring(),
                Controls.label(code, "muted", "small"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static void visible(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
