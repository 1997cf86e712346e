package org.tradebrief.desk.start;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Opens the workspace that will be asked for while the window's own library is still starting, and hands it over when it
 * is asked for. Everything else is passed on.
 *
 * @param <S> an open workspace
 */
public final class EarlyOpening<S extends AutoCloseable> implements Openings<S>, AutoCloseable {
    private static final Preparation UNSEEN = new Preparation() {
        @Override
        public void begin(String step, double done) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    private final Openings<S> openings;
    private final @Nullable Path folder;
    private final Consumer<S> leave;
    private @Nullable FutureTask<S> early;

    private EarlyOpening(
            Openings<S> openings, @Nullable Path folder, @Nullable FutureTask<S> early, Consumer<S> leave) {
        this.openings = openings;
        this.leave = leave;
        this.folder = folder;
        this.early = early;
    }

    /** Begins with nothing. */
    public static <S extends AutoCloseable> EarlyOpening<S> none(Openings<S> openings) {
        return new EarlyOpening<>(openings, null, null, opened -> {});
    }

    /**
     * Begins with a workspace.
     *
     * @param leave closes what was opened and never asked for
     */
    public static <S extends AutoCloseable> EarlyOpening<S> of(Openings<S> openings, Path folder, Consumer<S> leave) {
        return new EarlyOpening<>(openings, folder, begun(() -> openings.open(folder, UNSEEN)), leave);
    }

    /** Begins with the sample. */
    public static <S extends AutoCloseable> EarlyOpening<S> ofSample(Openings<S> openings, Consumer<S> leave) {
        return new EarlyOpening<>(openings, null, begun(() -> openings.sample(UNSEEN)), leave);
    }

    private static <S> FutureTask<S> begun(Callable<S> way) {
        FutureTask<S> task = new FutureTask<>(way);
        Thread.ofPlatform().daemon().name("early").start(task);
        return task;
    }

    @Override
    public boolean isWorkspace(Path place) {
        return openings.isWorkspace(place);
    }

    @Override
    public List<String> sampleSteps() {
        return openings.sampleSteps();
    }

    @Override
    public S sample(Preparation steps) {
        FutureTask<S> begun = folder == null ? taken() : null;
        return begun == null ? openings.sample(steps) : result(begun);
    }

    @Override
    public S open(Path place, Preparation steps) {
        FutureTask<S> begun = place.equals(folder) ? taken() : null;
        return begun == null ? openings.open(place, steps) : result(begun);
    }

    @Override
    public S create(Path place, Preparation steps) {
        return openings.create(place, steps);
    }

    private synchronized @Nullable FutureTask<S> taken() {
        FutureTask<S> begun = early;
        early = null;
        return begun;
    }

    private static <S> S result(FutureTask<S> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("left before it was open");
        }
    }

    /** Leaves what was opened and never asked for, so that others can have it. */
    @Override
    public void close() {
        FutureTask<S> begun = taken();
        if (begun == null) {
            return;
        }
        try {
            leave.accept(result(begun));
        } catch (RuntimeException e) {
            // It was never shown; what kept it from opening will be told when somebody asks for it.
            return;
        }
    }
}
