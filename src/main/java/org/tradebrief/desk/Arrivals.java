package org.tradebrief.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.instance.Handed;
import org.tradebrief.desk.session.Session;
import org.tradebrief.desk.start.Openings;
import org.tradebrief.desk.start.StartModel;
import org.tradebrief.desk.words.Phrases;

/** What comes to the desk from outside: named at a start, handed on by a later one, dropped or chosen. */
final class Arrivals {
    private final Openings<Session> openings;
    private final StartModel<Session> start;
    private final Supplier<@Nullable Session> open;
    private final BooleanSupplier sample;
    private final Consumer<String> say;
    private final Phrases words;
    /** Until the workspace is open that they belong to. */
    private final List<Path> waiting = new ArrayList<>();

    /**
     * @param open gives the workspace that is open, null while none is
     * @param sample whether that one is the sample
     * @param say tells a person what became of a later start
     */
    Arrivals(
            Openings<Session> openings,
            StartModel<Session> start,
            Supplier<@Nullable Session> open,
            BooleanSupplier sample,
            Consumer<String> say,
            Phrases words) {
        this.openings = openings;
        this.start = start;
        this.open = open;
        this.sample = sample;
        this.say = say;
        this.words = words;
    }

    /**
     * Opens what a start asks for.
     *
     * @param chosen by the person, made where it is none; null for the one that was open when the desk was left, if any
     */
    void resume(@Nullable Path chosen, List<Path> files, Map<String, String> settings) {
        Resumed resumed = Resumed.of(openings, settings, chosen, files);
        Path folder = resumed.folder();
        if (folder != null && resumed.named()) {
            enter(folder, chosen == null ? List.of() : files);
            return;
        }
        if (resumed.sample()) {
            start.sample();
        } else if (folder != null) {
            start.open(folder);
        }
        take(files);
    }

    /** Takes what a later start of the program was given, and says what becomes of it: else that start did nothing. */
    void receive(Handed handed) {
        Path workspace = handed.workspace();
        if (workspace != null) {
            say.accept(words.get(isOpen(workspace) ? "handed.here" : "handed.opens", String.valueOf(workspace)));
            enter(workspace, handed.files());
        } else if (handed.sample()) {
            say.accept(words.get(sample.getAsBoolean() ? "handed.here" : "handed.opens", words.get("handed.sample")));
            enterSample(handed.files());
        } else {
            if (handed.files().isEmpty()) {
                say.accept(words.get("handed.window"));
            }
            take(handed.files());
        }
    }

    /** Files belong to the workspace that is named with them, so they wait until it is open, unless it is already. */
    private void enter(Path workspace, List<Path> files) {
        if (isOpen(workspace)) {
            take(files);
        } else {
            waiting.addAll(files);
            openOrCreate(workspace);
        }
    }

    private void enterSample(List<Path> files) {
        if (sample.getAsBoolean()) {
            take(files);
        } else {
            waiting.addAll(files);
            start.sample();
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
