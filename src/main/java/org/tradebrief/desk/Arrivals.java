package org.tradebrief.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.instance.Handed;
import org.tradebrief.desk.session.Session;
import org.tradebrief.desk.start.Openings;
import org.tradebrief.desk.start.StartModel;

/** What comes to the desk from outside: named at a start, handed on by a later one, dropped or chosen. */
final class Arrivals {
    private final Openings<Session> openings;
    private final StartModel<Session> start;
    private final Supplier<@Nullable Session> open;
    /** Until the workspace is open that they belong to. */
    private final List<Path> waiting = new ArrayList<>();

    /** @param open gives the workspace that is open, null while none is */
    Arrivals(Openings<Session> openings, StartModel<Session> start, Supplier<@Nullable Session> open) {
        this.openings = openings;
        this.start = start;
        this.open = open;
    }

    /**
     * Opens what a start asks for.
     *
     * @param chosen by the person, made where it is none; null for the one that was open when the desk was left, if any
     */
    void resume(@Nullable Path chosen, List<Path> files, Map<String, String> settings) {
        Resumed resumed = Resumed.of(openings, settings, chosen, files);
        Path folder = resumed.folder();
        if (resumed.named()) {
            receive(new Handed(folder, chosen == null ? List.of() : files));
            return;
        }
        if (resumed.sample()) {
            start.sample();
        } else if (folder != null) {
            start.open(folder);
        }
        take(files);
    }

    /** Takes what a later start of the program was given. */
    void receive(Handed handed) {
        Path workspace = handed.workspace();
        if (workspace == null) {
            take(handed.files());
        } else {
            // They belong to that workspace, so they wait until it is open, unless it is already.
            boolean here = isOpen(workspace);
            waiting.addAll(here ? List.of() : handed.files());
            openOrCreate(workspace);
            take(here ? handed.files() : List.of());
        }
    }

    /** Files that were dropped or chosen: a workspace opens, anything else goes to the one that is open or the sample. */
    void take(List<Path> dropped) {
        Session now = open.get();
        Path workspace = dropped.size() == 1 ? Resumed.workspace(openings, dropped.getFirst()) : null;
        if (workspace != null) {
            openOrCreate(workspace);
        } else if (dropped.isEmpty()) {
            return;
        } else if (now != null && !start.workingProperty().get()) {
            now.take(dropped);
        } else {
            waiting.addAll(dropped);
            if (!start.workingProperty().get()) {
                start.sample();
            }
        }
    }

    /** Gives a workspace what waited for it. */
    void opened(Session session) {
        List<Path> files = List.copyOf(waiting);
        waiting.clear();
        if (!files.isEmpty()) {
            session.take(files);
        }
    }

    private boolean isOpen(Path folder) {
        Session now = open.get();
        return now != null && now.folder().equals(folder);
    }

    private void openOrCreate(Path folder) {
        if (isOpen(folder)) {
            return;
        }
        if (openings.isWorkspace(folder)) {
            start.open(folder);
        } else {
            start.create(folder);
        }
    }
}
