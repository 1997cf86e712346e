package org.tradebrief.desk.shell;

import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.controls.ProgressLine;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.desk.work.Work;

/** What the status bar shows of work that takes longer than half a second: its name, how far it is, a way to stop it. */
public final class RunningWork extends HBox {
    private static final Duration PATIENCE = Duration.millis(500);
    /** Work that belongs to what is on the screen shows itself there. */
    private static final Set<String> QUIET =
            Set.of("check-brief", "sources", "count", "read", "health", "pages", "chart", "open-workspace");

    private final Phrases words;
    private final Label name = Controls.label("", "status-item");
    private final ProgressLine line = new ProgressLine();
    /** Kept here alone: the tasks are the window's, and outlive what shows them. */
    private final ListChangeListener<Work> begun = this::begun;

    private @Nullable Work shown;

    public RunningWork(Tasks tasks, Words words) {
        super(8);
        this.words = words.of("shell");
        getStyleClass().addAll("row", "running-work");
        Button stop = new Button();
        stop.setGraphic(Icon.CROSS.node(12));
        stop.getStyleClass().addAll("icon-button", "dense");
        stop.accessibleTextProperty().bind(this.words.text("work.stop"));
        stop.setOnAction(e -> {
            if (shown != null) {
                shown.cancel();
                hide(shown);
            }
        });
        line.setPrefWidth(96);
        name.setMaxWidth(240);
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(name, line, stop);
        setVisible(false);
        setManaged(false);
        tasks.all().addListener(new WeakListChangeListener<>(begun));
    }

    private void begun(ListChangeListener.Change<? extends Work> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::watch);
        }
    }

    private void watch(Work work) {
        if (QUIET.contains(work.name())) {
            return;
        }
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(e -> {
            if (work.stageProperty().get() == Work.Stage.RUNNING) {
                show(work);
            }
        });
        patience.play();
        work.stageProperty().addListener((o, was, is) -> hide(work));
    }

    private void show(Work work) {
        shown = work;
        name.textProperty().bind(work.isForPeople() ? work.nameProperty() : words.text("work.reading"));
        line.doneProperty().bind(work.doneProperty().map(done -> Math.max(0.05, done.doubleValue())));
        setVisible(true);
        setManaged(true);
    }

    private void hide(Work work) {
        if (work.equals(shown)) {
            shown = null;
            name.textProperty().unbind();
            line.doneProperty().unbind();
            setVisible(false);
            setManaged(false);
        }
    }
}
