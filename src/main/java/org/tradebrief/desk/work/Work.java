package org.tradebrief.desk.work;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** One run of a named piece of work, as the task list shows it. Its properties change on the screen's thread alone. */
public final class Work {

    /** How far it has come. */
    public enum Stage {
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    private final ObservableValue<String> name;
    private final Instant started;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.RUNNING);
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyObjectWrapper<@Nullable Duration> left = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper("");

    Work(ObservableValue<String> name, Instant started) {
        this.name = name;
        this.started = started;
    }

    public String name() {
        return name.getValue();
    }

    /** Whether its name is for people; work that only serves what is on the screen has one for programs, in small letters. */
    public boolean isForPeople() {
        return !name().matches("[a-z-]+");
    }

    /** Its name in the language of the moment. */
    public ObservableValue<String> nameProperty() {
        return name;
    }

    public Instant started() {
        return started;
    }

    /**
     * Asks it to stop. What it has not yet handed over is dropped. Its thread is not interrupted: that would close the
     * files of an index or a database under everyone else.
     */
    public void cancel() {
        cancelled.set(true);
    }

    public boolean cancelled() {
        return cancelled.get();
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** Between 0 and 1; negative while it cannot be told. */
    public ReadOnlyDoubleProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** How long it will still take by what was done so far; null while that cannot be told. */
    public ReadOnlyObjectProperty<@Nullable Duration> leftProperty() {
        return left.getReadOnlyProperty();
    }

    void report(double share, String what, Instant now) {
        done.set(share);
        step.set(what);
        left.set(TimeLeft.of(Duration.between(started, now), share).orElse(null));
    }

    void end(Stage how) {
        left.set(null);
        stage.set(how);
    }
}
