package org.tradebrief.desk.start;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.work.Progress;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.desk.work.TimeLeft;

/**
 * The first screen: which ways into a workspace there are, and how far the one taken has come.
 *
 * @param <S> an open workspace
 */
public final class StartModel<S extends AutoCloseable> {
    private static final String LANE = "open-workspace";

    private final Openings<S> openings;
    private final Tasks tasks;
    private final InstantSource clock;
    private final Consumer<S> opened;
    private final ObservableList<Step> steps = FXCollections.observableArrayList();
    private final ObservableList<Recent> recent = FXCollections.observableArrayList();
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final DoubleProperty done = new SimpleDoubleProperty();
    private final StringProperty task = new SimpleStringProperty("sample");
    private final ObjectProperty<@Nullable Duration> left = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Exception> failure = new SimpleObjectProperty<>();
    private @Nullable Path opening;
    private Instant begun = Instant.EPOCH;
    private Instant stepBegun = Instant.EPOCH;

    public StartModel(Openings<S> openings, Tasks tasks, InstantSource clock, Consumer<S> opened) {
        this.openings = openings;
        this.tasks = tasks;
        this.clock = clock;
        this.opened = opened;
    }

    /** What is done, in order; empty until something was begun. */
    public ObservableList<Step> steps() {
        return steps;
    }

    public ObservableList<Recent> recent() {
        return recent;
    }

    public BooleanProperty workingProperty() {
        return working;
    }

    /** Between 0 and 1. */
    public DoubleProperty doneProperty() {
        return done;
    }

    /** What is going on: sample, open or create. */
    public StringProperty taskProperty() {
        return task;
    }

    /** About how long it will still take; null while nothing tells. */
    public ObjectProperty<@Nullable Duration> leftProperty() {
        return left;
    }

    /** Why the last attempt failed; null where none did. */
    public ObjectProperty<@Nullable Exception> failureProperty() {
        return failure;
    }

    public void sample() {
        begin("sample", openings.sampleSteps(), openings::sample);
    }

    public void open(Path folder) {
        if (working.get() && folder.equals(opening)) {
            // Two at once would stand in each other's way: only one program may write to a workspace.
            return;
        }
        opening = folder;
        begin("open", List.of("database"), preparation -> openings.open(folder, preparation));
    }

    public void create(Path folder) {
        begin("create", List.of("database"), preparation -> openings.create(folder, preparation));
    }

    public void cancel() {
        tasks.cancel(LANE);
        working.set(false);
        steps.clear();
    }

    private interface Way<S> {
        S go(Preparation preparation);
    }

    private void begin(String what, List<String> keys, Way<S> way) {
        failure.set(null);
        task.set(what);
        steps.setAll(keys.stream()
                .map(key -> new Step(key, Step.Stage.WAITING, null))
                .toList());
        done.set(0);
        left.set(null);
        working.set(true);
        begun = clock.instant();
        stepBegun = begun;
        tasks.run(LANE, what, progress -> carryOut(way, progress), this::finished, this::failed);
    }

    private S carryOut(Way<S> way, Progress progress) throws Exception {
        S session = way.go(new Preparation() {
            @Override
            public void begin(String key, double share) {
                tasks.onScreen(() -> stepBegins(key, share, progress));
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        });
        if (progress.cancelled()) {
            session.close();
            throw new CancellationException("left before it was open");
        }
        return session;
    }

    private void stepBegins(String key, double share, Progress progress) {
        if (progress.cancelled()) {
            return;
        }
        Instant now = clock.instant();
        double took = seconds(stepBegun, now);
        stepBegun = now;
        boolean before = steps.stream().anyMatch(step -> step.key().equals(key));
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.key().equals(key)) {
                steps.set(i, new Step(key, Step.Stage.RUNNING, null));
                before = false;
            } else if (before && step.stage() != Step.Stage.DONE) {
                Double time = step.stage() == Step.Stage.RUNNING ? took : null;
                steps.set(i, new Step(step.key(), Step.Stage.DONE, time));
            }
        }
        done.set(share);
        TimeLeft.of(Duration.between(begun, now), share).ifPresent(left::set);
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1000.0;
    }

    private void finished(S session) {
        working.set(false);
        done.set(1);
        opened.accept(session);
    }

    private void failed(Exception why) {
        working.set(false);
        steps.clear();
        failure.set(why);
    }
}
