package org.tradebrief.desk.session;

import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.search.engine.IndexState;
import org.tradebrief.workbench.Searching;
import org.tradebrief.workbench.Workspace;

/**
 * Makes the words of the index anew as the desk opens, where they cannot be read or were put in by another version of the
 * program, and says so of what was damaged.
 */
final class WordWork {
    private static final String LANE = "words";

    private final Workspace workspace;
    private final DeskContext context;
    private final Phrases words;

    WordWork(Workspace workspace, DeskContext context) {
        this.workspace = workspace;
        this.context = context;
        this.words = context.words().of("session");
    }

    /** @param renewed told, on the screen's thread, when what was found before may be found otherwise */
    void start(Runnable renewed) {
        if (!workspace.isWritable()) {
            return;
        }
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
