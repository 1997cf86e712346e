package org.tradebrief.desk.help;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.ProgressLine;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.desk.work.Work;

/** Running and past work, the latest first: what it is, how far it is, how it ended, a way to stop it. */
public final class WorkSheet extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Tasks tasks;
    private final Phrases words;

    public WorkSheet(Tasks tasks, Phrases words) {
        this.tasks = tasks;
        this.words = words;
        getStyleClass().add("work-sheet");
        tasks.all().addListener((ListChangeListener<Work>) change -> show());
        show();
    }

    private void show() {
        getChildren()
                .setAll(tasks.all().stream()
                        .filter(Work::isForPeople)
                        .map(this::row)
                        .toList());
        if (getChildren().isEmpty()) {
            getChildren().add(Controls.label(words.text("work.none"), "muted", "key-row"));
        }
    }

    private Node row(Work work) {
        ProgressLine line = new ProgressLine();
        line.setPrefWidth(120);
        line.doneProperty().bind(work.doneProperty().map(done -> Math.max(0.05, done.doubleValue())));
        Button stop = new Button(words.get("work.stop"));
        stop.getStyleClass().add("dense");
        stop.setOnAction(e -> work.cancel());
        HBox row = new HBox(
                12,
                Controls.label(
                        TIME.format(LocalTime.ofInstant(work.started(), ZoneId.systemDefault())), "muted", "small"),
                Controls.label(work.nameProperty()),
                Controls.label(work.stepProperty(), "muted", "small"),
                Controls.spring());
        row.getStyleClass().add("key-row");
        Label left = Controls.label("", "muted", "small");
        left.textProperty().bind(work.leftProperty().map(this::left).orElse(""));
        left.setMinWidth(Region.USE_PREF_SIZE);
        work.stageProperty().subscribe(stage -> {
            row.getChildren().removeAll(left, line, stop);
            row.getChildren().removeIf(node -> node.getStyleClass().contains("work-stage"));
            if (stage == Work.Stage.RUNNING) {
                row.getChildren().addAll(left, line, stop);
            } else {
                row.getChildren().add(Controls.label(words.get("work." + stage.name()), "muted", "work-stage"));
            }
        });
        return row;
    }

    /** In the words in which people say it: no second is counted that is only guessed. */
    private String left(Duration time) {
        long seconds = time.toSeconds();
        if (seconds < 10) {
            return words.get("work.left.moment");
        }
        return seconds < 55
                ? words.get("work.left.seconds", (seconds + 9) / 10 * 10)
                : words.get("work.left.minutes", Math.max(1, Math.round(seconds / 60.0)));
    }
}
