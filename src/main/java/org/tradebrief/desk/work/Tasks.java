package org.tradebrief.desk.work;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Runs work off the screen's thread. Of each lane only the latest run counts: starting another cancels the one before,
 * whose answer is dropped even if it comes.
 */
public final class Tasks implements AutoCloseable {
    private static final int KEPT = 50;

    /** Work that answers something. May throw; a {@code Refusal} reaches the person as it is. */
    @FunctionalInterface
    public interface Job<T> {
        T run(Progress progress) throws Exception;
    }

    private final Executor background;
    private final Gate gate;
    private final Executor screen;
    private final InstantSource clock;
    private final Map<String, Work> latest = new ConcurrentHashMap<>();
    private final ObservableList<Work> all = FXCollections.observableArrayList();
    /** Runs of what was left meanwhile. */
    private final Set<Work> forgotten = new HashSet<>();

    private final Courtesy courtesy = Courtesy.ofThisMachine();
    private boolean closed;

    /**
     * @param background where work runs
     * @param screen where answers arrive; in the desk, the JavaFX thread
     */
    public Tasks(Executor background, Executor screen, InstantSource clock) {
        this.background = background;
        this.gate = new Gate(background);
        this.screen = screen;
        this.clock = clock;
    }

    /** The desk's own: a thread for each of the runs behind, the JavaFX thread in front. */
    public static Tasks forDesk(InstantSource clock) {
        return new Tasks(
                Executors.newCachedThreadPool(
                        Thread.ofPlatform().daemon().name("work-", 0).factory()),
                Platform::runLater,
                clock);
    }

    /** Running and past work, the latest first. */
    public ObservableList<Work> all() {
        return all;
    }

    /** To be told of all that a person does. */
    public Courtesy courtesy() {
        return courtesy;
    }

    /** Starts work in a lane; called on the screen's thread. Answer and failure arrive there too. */
    public <T> Work run(String lane, String name, Job<T> job, Consumer<T> answer, Consumer<Exception> failure) {
        return run(lane, new ReadOnlyStringWrapper(name), job, answer, failure);
    }

    /** The same of work that lasts: its name follows the language. */
    public <T> Work run(
            String lane, ObservableValue<String> name, Job<T> job, Consumer<T> answer, Consumer<Exception> failure) {
        Work before = latest.get(lane);
        if (before != null) {
            before.cancel();
        }
        Work work = new Work(name, clock.instant());
        latest.put(lane, work);
        all.addFirst(work);
        if (closed) {
            // What the desk's leaving set off is nobody's any more.
            work.cancel();
            work.end(Work.Stage.CANCELLED);
            return work;
        }
        if (all.size() > KEPT) {
            all.removeLast();
        }
        gate.execute(() -> carryOut(work, job, answer, failure));
        return work;
    }

    /** Keeps nothing of what ran so far; what still runs is forgotten as soon as it has ended. */
    public void forget() {
        forgotten.addAll(all);
        all.stream()
                .filter(work -> work.stageProperty().get() != Work.Stage.RUNNING)
                .toList()
                .forEach(this::dropForgotten);
    }

    private void dropForgotten(Work work) {
        if (forgotten.remove(work)) {
            all.remove(work);
            latest.values().remove(work);
        }
    }

    /** Lets what is asked for from now on wait until {@link #release}, so that nothing competes with a picture being made. */
    public void hold() {
        gate.close();
    }

    /** Begins what waits. */
    public void release() {
        gate.open();
    }

    /** Whether anything of a lane is running. */
    public boolean busy(String lane) {
        Work work = latest.get(lane);
        return work != null && work.stageProperty().get() == Work.Stage.RUNNING;
    }

    public void cancel(String lane) {
        Work work = latest.get(lane);
        if (work != null) {
            work.cancel();
        }
    }

    /** Runs something on the screen's thread, soon. */
    public void onScreen(Runnable run) {
        screen.execute(run);
    }

    private <T> void carryOut(Work work, Job<T> job, Consumer<T> answer, Consumer<Exception> failure) {
        try {
            T value = job.run(progressOf(work));
            screen.execute(() -> finish(work, Work.Stage.DONE, () -> answer.accept(value)));
        } catch (Exception e) {
            // Whatever it was, the person must hear of it: handed on, never swallowed.
            screen.execute(() -> finish(work, Work.Stage.FAILED, () -> failure.accept(e)));
        }
    }

    private void finish(Work work, Work.Stage how, Runnable then) {
        if (work.cancelled()) {
            work.end(Work.Stage.CANCELLED);
        } else {
            work.end(how);
            then.run();
        }
        dropForgotten(work);
    }

    /** Told in small parts: of these the screen sees the latest, and between them the work gives way to a person. */
    private Progress progressOf(Work work) {
        AtomicReference<@Nullable Runnable> latest = new AtomicReference<>();
        Courtesy.Pace pace = courtesy.pace();
        return new Progress() {
            @Override
            public void at(double done, String step) {
                if (latest.getAndSet(() -> work.report(done, step, clock.instant())) == null) {
                    screen.execute(
                            () -> Objects.requireNonNull(latest.getAndSet(null)).run());
                }
                pace.rest();
            }

            @Override
            public boolean cancelled() {
                return work.cancelled();
            }
        };
    }

    @Override
    public void close() {
        closed = true;
        latest.values().forEach(Work::cancel);
        if (background instanceof ExecutorService service) {
            service.shutdownNow();
        }
    }
}
