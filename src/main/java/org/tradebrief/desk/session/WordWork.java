package org.tradebrief.desk.session;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.search.engine.IndexState;
import org.tradebrief.workbench.Searching;
import org.tradebrief.workbench.Workspace;

/**
 * Makes the words of the index anew once the desk has opened, where they cannot be read or were put in by another version of
 * the program, and says so of what was damaged.
 */
final class WordWork {
    private static final String LANE = "words";

    /** The first window comes first. */
    private static final Duration LATER = Duration.seconds(3);

    private final Workspace workspace;
    private final DeskContext context;
    private final Phrases words;
    private final PauseTransition later = new PauseTransition(LATER);

    WordWork(Workspace workspace, DeskContext context) {
        this.workspace = workspace;
        this.context = context;
        this.words = context.words().of("session");
    }

    /** @param renewed told, on the screen's thread, when what was found before may be found otherwise */
    void startLater(Runnable renewed) {
        if (workspace.isWritable()) {
            later.setOnFinished(e -> start(renewed));
            later.playFromStart();
        }
    }

    /** Lets go of the workspace, which is about to be closed. */
    void stop() {
        later.stop();
    }

    private void start(Runnable renewed) {
        context.tasks()
                .run(
                        LANE,
                        words.text("task.reindex"),
                        progress -> {
                            Searching searching = workspace.searching();
                            IndexState before = searching.state();
                            searching.catchUp(new Steps(progress, words::told));
                            return before;
                        },
                        before -> done(before, renewed),
                        context.notices()::failed);
    }

    private void done(IndexState before, Runnable renewed) {
        if (before == IndexState.READY) {
            return;
        }
        if (before == IndexState.DAMAGED) {
            context.notices().say(words.get("words.mended"));
        }
        renewed.run();
    }
}
