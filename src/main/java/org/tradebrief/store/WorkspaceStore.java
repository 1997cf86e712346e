package org.tradebrief.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Refusal;
import org.tradebrief.store.disk.DiskFailures;
import org.tradebrief.store.disk.DocumentFiles;
import org.tradebrief.store.disk.LockHolder;
import org.tradebrief.store.disk.SettingsFile;
import org.tradebrief.store.disk.WorkspaceLock;
import org.tradebrief.store.documents.SqlLibrary;
import org.tradebrief.store.drafts.SqlDrafts;
import org.tradebrief.store.register.SqlRegisterEntries;
import org.tradebrief.store.searches.SqlSearchLog;
import org.tradebrief.store.sql.Database;
import org.tradebrief.store.trails.SqlJournal;
import org.tradebrief.store.values.SqlTradeRecords;
import org.tradebrief.trade.Economies;

/**
 * A workspace's folder, opened: the database, the documents as received, the settings. One program at a time opens it to
 * write; any number read beside it.
 */
public final class WorkspaceStore implements AutoCloseable {
    private static final String DATABASE = "tradebrief.db";
    /** What may lie in the folder of a workspace whose making was cut short. */
    private static final Set<String> BEGUN = Set.of(
            "documents", "lock", "lock.txt", "lock-left.txt", "settings.json", DATABASE + ".new", "logs", ".DS_Store");

    private static final Duration SETTINGS_PAUSE = Duration.ofMillis(500);

    private final Path folder;
    private final Clock clock;
    private final @Nullable WorkspaceLock lock;
    private final Database database;
    private final DocumentFiles documents;
    private final SettingsFile settings;
    private final Economies economies;

    private WorkspaceStore(
            Path folder, Economies economies, Clock clock, @Nullable WorkspaceLock lock, Database database) {
        this.folder = folder;
        this.clock = clock;
        this.lock = lock;
        this.database = database;
        this.economies = economies;
        this.documents = new DocumentFiles(folder.resolve("documents"));
        this.settings = SettingsFile.open(folder.resolve("settings.json"), lock != null, SETTINGS_PAUSE);
    }

    /** Whether a workspace lies there. */
    public static boolean exists(Path folder) {
        return Files.exists(folder.resolve(DATABASE));
    }

    /**
     * Opens to read and write, making the workspace where there is none yet. Refuses a folder that holds something else, a
     * damaged, foreign or newer database, and a workspace that another program writes to; none of these is touched.
     *
     * @param program what the others are told if they meet the lock
     */
    public static WorkspaceStore openToWrite(Path folder, String program, Economies economies, Clock clock) {
        Path database = folder.resolve(DATABASE);
        boolean isNew = !exists(folder);
        if (isNew) {
            prepare(folder);
        } else {
            Database.inspect(database, Schema.migrations());
        }
        WorkspaceLock lock = WorkspaceLock.take(folder, LockHolder.current(program, clock));
        try {
            if (!exists(folder)) {
                Database.create(database, Schema.migrations());
            } else {
                Database.migrate(database, Schema.migrations(), clock);
            }
            return new WorkspaceStore(folder, economies, clock, lock, Database.openToWrite(database));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Opens to read, beside whoever writes. A workspace of an earlier release is brought up to date first. */
    public static WorkspaceStore openToRead(Path folder, String program, Economies economies, Clock clock) {
        Path database = folder.resolve(DATABASE);
        if (!exists(folder)) {
            throw new Refusal("WS-MISSING", "這裡還沒有工作區：" + folder + "。", "先匯入文件建立工作區，或選另一個資料夾。");
        }
        if (Database.inspect(database, Schema.migrations())
                < Schema.migrations().newest()) {
            openToWrite(folder, program, economies, clock).close();
        }
        return new WorkspaceStore(folder, economies, clock, null, Database.openToRead(database));
    }

    private static void prepare(Path folder) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> inside = Files.list(folder)) {
                if (!inside.allMatch(p -> BEGUN.contains(p.getFileName().toString()))) {
                    throw new Refusal("WS-NOT-A-WORKSPACE", "這個資料夾有其他檔案，不是工作區：" + folder + "。", "選一個空的資料夾或已有的工作區。");
                }
            }
            Files.createDirectories(folder.resolve("documents"));
        } catch (IOException e) {
            throw DiskFailures.refusal("建立工作區", folder, e);
        }
    }

    /** Who writes to the workspace just now. */
    public static Optional<LockHolder> writer(Path folder) {
        return WorkspaceLock.holder(folder);
    }

    /** Who wrote to the workspace last and ended suddenly; empty where nobody did, or people were told. */
    public Optional<LockHolder> endedSuddenly() {
        return WorkspaceLock.left(folder);
    }

    /** People were told of the sudden end. */
    public void forgetSuddenEnd() {
        WorkspaceLock.forgetLeft(folder);
    }

    public boolean isWritable() {
        return lock != null;
    }

    public Path folder() {
        return folder;
    }

    public SqlLibrary library() {
        return new SqlLibrary(database, documents);
    }

    public SqlTradeRecords trade() {
        return new SqlTradeRecords(database, economies);
    }

    public SqlRegisterEntries registerEntries() {
        return new SqlRegisterEntries(database);
    }

    public SqlJournal journal() {
        return new SqlJournal(database);
    }

    public SqlSearchLog searches() {
        return new SqlSearchLog(database);
    }

    public SqlDrafts drafts() {
        return new SqlDrafts(database);
    }

    public Intake intake() {
        return new Intake(database, documents, economies, clock);
    }

    public SettingsFile settings() {
        return settings;
    }

    /** Reads the whole database and says {@code ok}, or the first fault found. */
    public String check() {
        return database.check();
    }

    @Override
    public void close() {
        try {
            settings.close();
            database.close();
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }
}
