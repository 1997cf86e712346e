package org.tradebrief.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.tradebrief.library.Refusal;
import org.tradebrief.store.WorkspaceStore;
import org.tradebrief.workbench.Diagnosis.Found;
import org.tradebrief.workbench.Diagnosis.Subject;

/** Looks a workspace and the installation over. What is wrong becomes a finding, never an exception. */
public final class Doctor {
    /** In MB. */
    private static final long ROOM_NEEDED = 200;

    private final Workbench workbench;
    private final Path place;

    public Doctor(Workbench workbench, Path place) {
        this.workbench = workbench;
        this.place = place;
    }

    public List<Diagnosis> run() {
        List<Diagnosis> found = new ArrayList<>();
        found.add(java());
        found.add(room());
        if (!Workbench.isWorkspace(place)) {
            found.add(Diagnosis.fine(Subject.WORKSPACE, Found.NO_WORKSPACE, place));
            return found;
        }
        found.add(lock());
        found.add(unlessRefused(Subject.WORKSPACE, () -> {
            try (Workspace workspace = workbench.openToRead(place)) {
                found.add(unlessRefused(Subject.DATABASE, () -> database(workspace)));
                found.add(unlessRefused(Subject.INDEX, () -> index(workspace.searching())));
                if (workspace.searching().hasServer()) {
                    found.add(unlessRefused(
                            Subject.QDRANT,
                            () -> Diagnosis.fine(
                                    Subject.QDRANT,
                                    Found.TOLD,
                                    workspace.searching().server())));
                }
                return Diagnosis.fine(
                        Subject.WORKSPACE,
                        Found.WORKSPACE,
                        place,
                        workspace.library().count());
            }
        }));
        return found;
    }

    private static Diagnosis java() {
        String which = System.getProperty("java.vm.name") + " " + Runtime.version();
        return new Diagnosis(Subject.JAVA, Runtime.version().feature() >= 25, Found.TOLD, List.of(which));
    }

    private Diagnosis room() {
        Path there = place;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        // Asked of the folder, not of its mount, which cannot be told everywhere.
        long free = there.toFile().getUsableSpace() >> 20;
        return free >= ROOM_NEEDED
                ? Diagnosis.fine(Subject.ROOM, Found.ROOM, free)
                : Diagnosis.wrong(Subject.ROOM, Found.LITTLE_ROOM, free, ROOM_NEEDED);
    }

    private Diagnosis lock() {
        return WorkspaceStore.writer(place)
                .map(h -> Diagnosis.fine(Subject.LOCK, Found.LOCKED, h.program(), h.pid(), h.host(), h.since()))
                .orElse(Diagnosis.fine(Subject.LOCK, Found.FREE));
    }

    private static Diagnosis index(Searching searching) {
        return switch (searching.state()) {
            case EMPTY -> Diagnosis.fine(Subject.INDEX, Found.NO_INDEX);
            case OUTDATED -> Diagnosis.fine(Subject.INDEX, Found.OTHER_INDEX);
            case DAMAGED -> throw new Refusal("IDX-DAMAGED", "搜尋索引無法讀取。", "由文件重建索引。");
            case READY ->
                Diagnosis.fine(Subject.INDEX, Found.INDEX, Math.round(100 * searching.coverage()), searching.model());
        };
    }

    private static Diagnosis database(Workspace workspace) {
        String found = workspace.check();
        if (!found.equals("ok")) {
            throw new Refusal("WS-DAMAGED", "資料庫已損壞：" + found + "。", "從 backups 還原。");
        }
        return Diagnosis.fine(Subject.DATABASE, Found.SOUND);
    }

    private static Diagnosis unlessRefused(Subject subject, Supplier<Diagnosis> look) {
        try {
            return look.get();
        } catch (Refusal e) {
            return Diagnosis.wrong(subject, Found.TOLD, e.line());
        }
    }
}
