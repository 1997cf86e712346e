package org.tradebrief.desk.session;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.work.Progress;
import org.tradebrief.search.Pause;
import org.tradebrief.search.VectorReport;
import org.tradebrief.search.engine.Cost;
import org.tradebrief.workbench.Searching;
import org.tradebrief.workbench.Workspace;

/**
 * Gives the passages their vectors behind the desk, after it opened and after documents came in. It can be held up, gone on
 * with and stopped; what is done stays done. What costs money begins only when a person says so.
 */
final class VectorWork {
    private static final String LANE = "vectors";

    /** Opening comes first, and so does what was opened for. */
    private static final Duration LATER = Duration.seconds(20);

    /** How long leaving waits for what is being written. */
    private static final long LEAVE_SECONDS = 10;

    private final Workspace workspace;
    private final DeskContext context;
    private final Phrases words;
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final BooleanProperty paused = new SimpleBooleanProperty();
    private final AtomicReference<@Nullable Pause> pause = new AtomicReference<>();
    private final PauseTransition later = new PauseTransition(LATER);
    private final List<Action> actions;
    private CountDownLatch finished = new CountDownLatch(0);

    /** What a run came to: a report, or what it would cost first. */
    private record Outcome(@Nullable VectorReport report, Cost cost) {}

    VectorWork(Workspace workspace, DeskContext context) {
        this.workspace = workspace;
        this.context = context;
        this.words = context.words().of("session");
        actions = List.of(
                Action.of("data.vectors", words, () -> start(true))
                        .icon("refresh")
                        .when(running.not(), () -> words.get("why.vectors-made")),
                Action.of("data.vectors-pause", words, () -> hold(true))
                        .icon("history")
                        .when(running.and(paused.not()), () -> words.get("why.no-vectors-made")),
                Action.of("data.vectors-resume", words, () -> hold(false))
                        .icon("refresh")
                        .when(running.and(paused), () -> words.get("why.not-paused")));
    }

    List<Action> actions() {
        return actions;
    }

    /** Begins soon, where vectors are missing and cost nothing. */
    void startLater() {
        later.setOnFinished(e -> start(false));
        later.playFromStart();
    }

    /** Lets go of the workspace, which is about to be closed. */
    void stop() {
        later.stop();
        context.tasks().cancel(LANE);
        if (running.get()) {
            workspace.searching().stopEmbedding();
            await();
        }
    }

    /** Files are not closed under whoever writes them; past the time the next opening finds the last commit. */
    private void await() {
        try {
            if (!finished.await(LEAVE_SECONDS, TimeUnit.SECONDS)) {
                context.notices().say(words.get("vectors.left"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @param agreed whether a person asked for it, knowing the cost that was told */
    private void start(boolean agreed) {
        if (running.get()) {
            return;
        }
        running.set(true);
        paused.set(false);
        CountDownLatch finishing = new CountDownLatch(1);
        finished = finishing;
        context.tasks()
                .run(
                        LANE,
                        words.text("task.vectors"),
                        progress -> run(agreed, new Steps(unnamed(progress), words::told), finishing),
                        this::done,
                        this::failed)
                .stageProperty()
                .addListener(o -> ended());
    }

    /** Its only step is the work itself, whose name stands there already. */
    private static Progress unnamed(Progress progress) {
        return new Progress() {
            @Override
            public void at(double done, String step) {
                progress.at(done, "");
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    private Outcome run(boolean agreed, Steps steps, CountDownLatch finishing) {
        try {
            return embed(agreed, steps);
        } finally {
            finishing.countDown();
        }
    }

    private Outcome embed(boolean agreed, Steps steps) {
        Searching searching = workspace.searching();
        Cost cost = agreed ? Cost.free(0) : searching.cost();
        if (!cost.isFree()) {
            return new Outcome(null, cost);
        }
        Pause held = new Pause(steps);
        pause.set(held);
        return new Outcome(searching.embed(held), cost);
    }

    private void done(Outcome outcome) {
        VectorReport report = outcome.report();
        Cost cost = outcome.cost();
        if (report == null) {
            String usd = cost.usd() == null ? "?" : cost.usd().toPlainString();
            context.notices().say(words.get("vectors.cost", cost.texts(), cost.tokens(), usd));
        } else if (report.mended()) {
            context.notices().say(words.get("vectors.mended", report.documents()));
        } else if (report.embedded() > 0) {
            context.notices().say(words.get("vectors.done", report.embedded()));
        }
    }

    private void failed(Exception e) {
        if (e instanceof CancellationException) {
            // The workspace is being closed.
            return;
        }
        context.notices().failed(e);
    }

    private void ended() {
        running.set(false);
        paused.set(false);
        pause.set(null);
    }

    private void hold(boolean up) {
        Pause held = pause.get();
        if (held != null) {
            if (up) {
                held.pause();
            } else {
                held.resume();
            }
            paused.set(up);
            context.notices().say(words.get(up ? "vectors.paused" : "vectors.resumed"));
        }
    }
}
